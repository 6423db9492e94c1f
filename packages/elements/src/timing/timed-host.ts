import type { ReactiveControllerHost } from 'lit';
import type { PageClock } from './clock.js';
import type { NamedStages } from './named-stage.js';

/** An element that shows a timer. Under its `id` the timer outlives a reload. */
export interface TimedHost extends ReactiveControllerHost, HTMLElement {
  readonly minutes: number;
  readonly stageSet?: NamedStages | undefined;
  readonly clock?: PageClock;
  readonly sound: boolean;
  readonly announce: 'milestones' | 'on-demand' | 'off';
  /** Of a guide that nobody began: where the meeting is to begin. */
  readonly current?: string | undefined;
  /** The `id` of the guide that a timer goes along with. */
  readonly for?: string;
}
