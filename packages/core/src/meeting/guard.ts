import {
  INSTANT,
  listGuard,
  oneOfGuard,
  optionalGuard,
  patternGuard,
  recordGuard,
  shapeGuard,
  textGuard,
  wholeGuard,
} from '../shared/guard.js';

/** What a meeting can be for. */
export const MEETING_KINDS = ['regular', 'first', 'career', 'coffee', 'closing'] as const;

/** Where a meeting can be in its life. */
export const MEETING_STATUSES = [
  'draft',
  'open',
  'running',
  'wrapping',
  'closed',
  'rescheduled',
  'cancelled',
  'skipped',
  'missed',
] as const;

const instant = optionalGuard(patternGuard(INSTANT));

/** Whether stored data is a meeting: what `MeetingSchema` says, without its weight. */
export const isMeeting = recordGuard('meeting', {
  seriesId: textGuard(),
  seq: wholeGuard(1),
  startsAt: instant,
  occurrence: instant,
  plannedMinutes: wholeGuard(10, 240),
  kind: oneOfGuard(MEETING_KINDS),
  objective: optionalGuard(textGuard(140)),
  status: oneOfGuard(MEETING_STATUSES),
  startedAt: instant,
  endedAt: instant,
  endedBy: optionalGuard(textGuard()),
  agreedBy: optionalGuard(textGuard()),
  reason: optionalGuard(textGuard(200)),
  moves: optionalGuard(
    listGuard(
      shapeGuard({
        from: instant,
        to: instant,
        by: textGuard(),
        at: patternGuard(INSTANT),
        reason: optionalGuard(textGuard(200)),
      }),
    ),
  ),
});

/** Whether stored data is a head: what `HeadSchema` says, without its weight. */
export const isHead = recordGuard('head', {
  currentMeetingId: textGuard(),
  openActionIds: listGuard(textGuard()),
  recurringItemIds: listGuard(textGuard()),
});
