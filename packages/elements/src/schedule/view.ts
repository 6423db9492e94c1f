import type { Instant, WorkspaceState } from '@one-on-one/core';
import type { ReactiveElement } from 'lit';
import type { FocusKeeper } from '../agenda/focus-keeper.js';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import type { ScheduleStrings } from '../localize/schedule-strings.js';
import type { SheetStrings } from '../localize/strings.js';
import type { ScheduleTools } from './tools/schedule-tools.js';

/** The texts that are there before anyone does anything. */
export type ScheduleTexts = SheetStrings & ScheduleStrings;

/** What the element lends to the parts that do something. */
export interface ScheduleDesk {
  readonly host: ReactiveElement;
  readonly connection: WorkspaceConnection;
  readonly focus: FocusKeeper;
  readonly strings: () => ScheduleTexts;
  /** Nothing can be changed now. */
  readonly isLocked: () => boolean;
}

/** What every part of the schedule's template is drawn from. */
export interface ScheduleView {
  readonly state: WorkspaceState;
  readonly strings: ScheduleTexts;
  readonly lang: string;
  readonly now: Instant;
  /** What a date is near to, so that its year need not be said. */
  readonly near: string;
  /** The level of the heading, for those below it. */
  readonly level: number;
  /** Nothing can be changed: the page said so, or a newer version wrote it. */
  readonly locked: boolean;
  readonly connection: WorkspaceConnection;
  /** What changes something; it is fetched once there is something on screen. */
  readonly tools: ScheduleTools | undefined;
  /** They could not be fetched. */
  readonly isMissingTools: boolean;
}
