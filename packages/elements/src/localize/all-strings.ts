import type { ArchivedStrings, RelationshipStrings } from './relationship-strings.js';
import type { ScheduleToolStrings } from './schedule-strings.js';
import type { EarlierStrings } from './earlier-strings.js';
import type { BesideStrings, Strings } from './strings.js';
import type { KeptStrings } from './kept-strings.js';
import type { WipeStrings } from './wipe-strings.js';

/** Every text the elements can show. A locale that misses one does not compile. */
export interface AllStrings
  extends
    Strings,
    ScheduleToolStrings,
    RelationshipStrings,
    ArchivedStrings,
    KeptStrings,
    EarlierStrings,
    BesideStrings,
    WipeStrings {}

/** What guide and timer need. */
type TimedMembers = '$code' | '$name' | '$dir' | 'guide' | 'timer';

/** The texts of guide and timer, for a page that shows nothing else. */
export type TimedStrings = Pick<AllStrings, TimedMembers> &
  Readonly<Partial<Record<Exclude<keyof AllStrings, TimedMembers>, never>>>;
