/** Whether an attribute may hold a text. */
type Allows = (text: string) => boolean;

/** An element that a frame can show. */
export interface Offered {
  /** The built file that brings it, without its ending. */
  readonly file: string;
  /** It counts time, and knows no pair. */
  readonly counts?: boolean;
  readonly attributes: Readonly<Record<string, Allows>>;
}

const isOneOf =
  (...words: readonly string[]): Allows =>
  (text) =>
    words.includes(text);
const areOf =
  (...words: readonly string[]): Allows =>
  (text) =>
    text.split(' ').every(isOneOf(...words));
const isBetween =
  (least: number, most: number): Allows =>
  (text) =>
    /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;
/** `readonly` has no value, nor needs one in an address. */
const isThere = isOneOf('');
const isKey: Allows = (text) => /^[\w-]{1,64}$/.test(text);

const shown = { 'heading-level': isBetween(1, 6), density: isOneOf('comfortable', 'compact') };
const changed = { ...shown, readonly: isThere };
const timed = {
  minutes: isBetween(10, 240),
  direction: isOneOf('down', 'up'),
  announce: isOneOf('milestones', 'on-demand', 'off'),
  sound: isThere,
};

/**
 * What an address can ask for: these elements, with these attributes, holding nothing but words of a list, numbers and
 * keys. A text that is shown to people (`label`, `viewer-name`) is not among them: whoever makes a link would write it.
 */
export const OFFERED: Readonly<Record<string, Offered>> = {
  agenda: {
    file: 'one-on-one-agenda',
    attributes: {
      ...changed,
      'expects-data': isThere,
      mode: isOneOf('prepare', 'run', 'review'),
      template: isOneOf('first', 'regular', 'career', 'coffee', 'closing'),
      without: areOf('questions', 'stages', 'actions'),
    },
  },
  'action-items': {
    file: 'one-on-one-action-items',
    attributes: {
      ...changed,
      scope: isOneOf('open', 'meeting', 'all'),
      owner: isOneOf('mentor', 'mentee'),
      'group-by': isOneOf('none', 'owner', 'due'),
    },
  },
  data: { file: 'one-on-one', attributes: changed },
  history: { file: 'one-on-one', attributes: { ...changed, limit: isBetween(1, 999) } },
  // Its own `theme` is not among them: in an address that is how the frame looks.
  'question-bank': {
    file: 'one-on-one-question-bank',
    attributes: {
      ...changed,
      multiple: isThere,
      depth: isBetween(1, 3),
      stage: isOneOf('prepare', 'check-in', 'personal', 'practical', 'check-out'),
      'asked-by': isOneOf('mentor', 'mentee'),
      count: isBetween(0, 9),
      seed: isKey,
      audience: areOf('new', 'remote', 'senior', 'student', 'teacher'),
    },
  },
  relationships: { file: 'one-on-one', attributes: changed },
  schedule: { file: 'one-on-one', attributes: changed },
  'stage-guide': {
    file: 'one-on-one-stage-guide',
    counts: true,
    attributes: {
      ...shown,
      ...timed,
      current: isKey,
      cues: isOneOf('mentor', 'mentee', 'both', 'none'),
      mode: isOneOf('all', 'focus'),
      orientation: isOneOf('vertical', 'horizontal', 'compact'),
      'self-direction': isBetween(1, 5),
    },
  },
  'stage-timer': { file: 'one-on-one-stage-timer', counts: true, attributes: timed },
};
