import { unsafeCSS } from 'lit';

/**
 * Colours by role: in light, in dark. The page sets `--one-on-one-color-<role>` to have another.
 * Text has 7:1 on everything it can stand on, lines that carry meaning have 3:1; a test computes it.
 */
export const colors = {
  /** Text in menus and dialogs; elsewhere the page's own colour is inherited. */
  ink: ['#1c1b1a', '#eceae6'],
  'ink-muted': ['#4f4d49', '#c1bdb6'],
  /** Hairlines that only divide. */
  line: ['#e4e1db', '#37352f'],
  /** Lines that carry meaning: circles, fields, buttons. */
  border: ['#88847c', '#858178'],
  /** What menus and dialogs stand on; set it to fill the element itself, too. */
  surface: ['#fffefc', '#1e1d1a'],
  sunken: ['#f7f5f1', '#262520'],
  accent: ['#0a5654', '#74d1c8'],
  'on-accent': ['#ffffff', '#06201f'],
  /** What needs attention: not saved, over time, two versions. */
  warm: ['#793c04', '#f0b272'],
  'warm-soft': ['#fbeede', '#3d2a17'],
  private: ['#533d88', '#c9baf3'],
  'private-soft': ['#efebf9', '#2d2640'],
  personal: ['#b0546a', '#f09bb0'],
  practical: ['#3f6aa8', '#8fb8f0'],
  mentor: ['#6d3a14', '#f3d2b1'],
  'mentor-soft': ['#f6e3d4', '#4a3322'],
  mentee: ['#1f4470', '#c2daf5'],
  'mentee-soft': ['#dbe7f6', '#24384f'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const declarations = Object.entries(colors).map(
  ([role, [light, dark]]) => `--_${role}:var(--one-on-one-color-${role},light-dark(${light},${dark}));`,
);

/** The tokens under short names, each with its default. `--one-on-one-radius` is the other one a page can set. */
export const tokens = unsafeCSS(
  `:host{${declarations.join('')}--_radius:var(--one-on-one-radius,10px);--_gap:12px;--_target:24px}` +
    ':host([density=compact]){--_gap:7px}@media (pointer:coarse){:host{--_target:44px;--_gap:2px}}',
);
