import {
  INSTANT,
  oneOfGuard,
  optionalGuard,
  patternGuard,
  recordGuard,
  segmentGuard,
  shapeGuard,
  textGuard,
  wholeGuard,
} from '../shared/guard.js';
import { NEEDS } from './needs.js';
import { NOTE_TAKING } from './note-taking.js';
import { RHYTHM_UNITS } from './rhythm-units.js';

/** Where an item can be in its life. */
export const ITEM_STATUSES = [
  'proposed',
  'open',
  'discussing',
  'discussed',
  'parked',
  'dropped',
  'carried',
  'shared',
] as const;

const segment = optionalGuard(segmentGuard);
const place = optionalGuard(shapeGuard({ meetingId: textGuard(), itemId: textGuard() }));

/** Whether stored data is an agenda item: what `AgendaItemSchema` says, without its weight. */
export const isAgendaItem = recordGuard('agenda-item', {
  meetingId: textGuard(),
  order: textGuard(),
  title: textGuard(200),
  need: optionalGuard(oneOfGuard(NEEDS)),
  plannedMinutes: optionalGuard(wholeGuard(1, 240)),
  status: oneOfGuard(ITEM_STATUSES),
  droppedBy: optionalGuard(textGuard()),
  reason: optionalGuard(textGuard(200)),
  carriedTo: place,
  addedBy: textGuard(),
  carriedFrom: place,
  carryCount: wholeGuard(0),
  raisedAt: optionalGuard(patternGuard(INSTANT)),
  recurring: optionalGuard(shapeGuard({ unit: oneOfGuard(RHYTHM_UNITS), every: wholeGuard(1, 12) })),
  sourceQuestionId: segment,
  theme: segment,
  noteTaking: optionalGuard(oneOfGuard(NOTE_TAKING)),
});
