import { unsafeCSS } from 'lit';

/**
 * Colours by role: in light, in dark. The page sets `--one-on-one-color-<role>` to have another.
 * Text has 7:1 on everything it can stand on, lines that carry meaning have 3:1; a test computes it.
 */
export const colors = {
  /** Text in menus and dialogs; elsewhere the page's own colour is inherited. */
  ink: ['#1c1b1a', '#eceae6'],
  /** Text beside it: dates, minutes, what is done. */
  'ink-muted': ['#4f4d49', '#c1bdb6'],
  /** Hairlines that only divide. */
  line: ['#e4e1db', '#37352f'],
  /** Lines that carry meaning: circles, fields, buttons. */
  border: ['#88847c', '#858178'],
  /** What menus and dialogs stand on; set it to fill the element itself, too. */
  surface: ['#fffefc', '#1e1d1a'],
  /** What stands back: the objective, notes, quiet notices. */
  sunken: ['#f7f5f1', '#262520'],
  /** Buttons, links, the focus, what is ticked. */
  accent: ['#0a5654', '#74d1c8'],
  /** Text and ticks on the accent. */
  'on-accent': ['#ffffff', '#06201f'],
  /** What needs attention: not saved, over time, two versions. */
  warm: ['#793c04', '#f0b272'],
  /** What such a thing stands on. */
  'warm-soft': ['#fbeede', '#3d2a17'],
  /** What only one person sees: its lock and its words. */
  private: ['#533d88', '#c9baf3'],
  /** What that stands on. */
  'private-soft': ['#efebf9', '#2d2640'],
  /** In the bar of planned time: what is for the person. */
  personal: ['#b0546a', '#f09bb0'],
  /** In the bar of planned time: what is for the work. */
  practical: ['#3f6aa8', '#8fb8f0'],
  /** The letters of the mentor's monogram. */
  mentor: ['#6d3a14', '#f3d2b1'],
  /** What those stand on. */
  'mentor-soft': ['#f6e3d4', '#4a3322'],
  /** The letters of the mentee's monogram. */
  mentee: ['#1f4470', '#c2daf5'],
  /** What those stand on, too. */
  'mentee-soft': ['#dbe7f6', '#24384f'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const declarations = Object.entries(colors).map(
  ([role, [light, dark]]) => `--_${role}:var(--one-on-one-color-${role},light-dark(${light},${dark}));`,
);

/**
 * The tokens under short names, each with its default.
 *
 * @cssprop [--one-on-one-radius=10px] - How round corners are.
 * @cssprop [--one-on-one-space=12px] - Space above and below each thing in a list; `density="compact"` and touch have their own.
 */
export const tokens = unsafeCSS(
  `:host{${declarations.join('')}--_radius:var(--one-on-one-radius,10px);--_gap:var(--one-on-one-space,12px);--_target:24px}` +
    ':host([density=compact]){--_gap:7px}@media (pointer:coarse){:host{--_target:44px;--_gap:2px}}',
);
