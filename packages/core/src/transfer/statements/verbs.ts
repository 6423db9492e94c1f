import type { StatementFactKind } from './fact.js';

// What others use already: the vocabularies of ADL, of Activity Streams 1.0, and of the Tin Can registry.
const ADL = 'http://adlnet.gov/expapi/verbs/';
const STREAMS = 'http://activitystrea.ms/schema/1.0/';
const REGISTRY = 'http://id.tincanapi.com/verb/';

const added = [`${STREAMS}add`, 'added'] as const;
const updated = [`${STREAMS}update`, 'updated'] as const;
const removed = [`${STREAMS}remove`, 'removed'] as const;
const resolved = [`${STREAMS}resolve`, 'resolved'] as const;
const opened = [`${STREAMS}open`, 'opened'] as const;
const started = [`${STREAMS}start`, 'started'] as const;
const shared = [`${ADL}shared`, 'shared'] as const;
const completed = [`${ADL}completed`, 'completed'] as const;
const resumed = [`${ADL}resumed`, 'resumed'] as const;
const suspended = [`${ADL}suspended`, 'suspended'] as const;
const progressed = [`${ADL}progressed`, 'progressed'] as const;
const discarded = [`${REGISTRY}discarded`, 'discarded'] as const;
const arranged = [`${REGISTRY}arranged`, 'arranged'] as const;

/**
 * Which verb says each fact, and how it reads in English. None is our own.
 * Sources: https://adlnet.gov/expapi/verbs/, https://github.com/activitystreams/activity-schema,
 * https://registry.tincanapi.com/
 */
export const VERBS: Readonly<Record<StatementFactKind, readonly [id: string, display: string]>> = {
  'agenda-item-added': added,
  'agenda-item-edited': updated,
  'agenda-item-moved': arranged,
  'agenda-item-focused': [`${REGISTRY}focused`, 'focused'],
  'agenda-item-discussed': completed,
  'agenda-item-reopened': opened,
  'agenda-item-parked': suspended,
  'agenda-item-dropped': discarded,
  'agenda-item-restored': resumed,
  'agenda-item-removed': removed,
  'agenda-item-shared': shared,
  'agenda-item-dismissed': resolved,
  'action-item-added': added,
  'action-item-edited': updated,
  'action-item-started': started,
  'action-item-blocked': suspended,
  'action-item-completed': completed,
  'action-item-dropped': discarded,
  'action-item-reopened': opened,
  'action-item-removed': removed,
  'action-item-dismissed': resolved,
  'note-written': [`${STREAMS}author`, 'authored'],
  'note-shared': shared,
  'note-appended': [`${STREAMS}append`, 'appended'],
  'note-pinned': [`${STREAMS}save`, 'saved'],
  'note-unpinned': [`${STREAMS}unsave`, 'unsaved'],
  'note-removed': removed,
  'note-dismissed': resolved,
  'decision-added': added,
  'decision-edited': updated,
  'decision-removed': removed,
  'decision-dismissed': resolved,
  'win-added': added,
  'win-removed': removed,
  // The fact does not say whether somebody is prepared or is not after all.
  'participation-prepared': [`${ADL}responded`, 'responded'],
  'participation-rated': [`${REGISTRY}rated`, 'rated'],
  'meeting-edited': updated,
  'meeting-dismissed': resolved,
  'meeting-started': started,
  'meeting-wrapped': progressed,
  'meeting-resumed': resumed,
  'meeting-closed': completed,
  'meeting-reopened': opened,
  'meeting-rescheduled': [`${STREAMS}schedule`, 'scheduled'],
  'meeting-skipped': [`${REGISTRY}skipped`, 'skipped'],
  'meeting-cancelled': [`${STREAMS}cancel`, 'canceled'],
  'meeting-missed': [`${REGISTRY}expired`, 'expired'],
  'series-edited': updated,
  'series-dismissed': resolved,
  'participant-renamed': updated,
  'relationship-archived': [`${STREAMS}archive`, 'archived'],
  'relationship-restored': resumed,
  'stage-entered': progressed,
  'timer-started': started,
  'timer-paused': [`${REGISTRY}paused`, 'paused'],
  'timer-extended': updated,
  'timer-rebalanced': arranged,
  'timer-cleared': [`${ADL}exited`, 'exited'],
  'timer-restored': resumed,
  'timer-finished': completed,
};
