import type { Meeting, PastMeeting, Series, WorkspaceState } from '@one-on-one/core';
import type { OneOnOneSchedule } from '@one-on-one/elements/schedule';
import { aMeeting, aParticipant, aState, benAndAna } from './agenda-state.js';
import { aSeries } from './series.js';
import { waitUntil } from './wait-until.js';

/** A state of the schedule, the attributes it is shown with, and what is done once it is shown. */
export interface ScheduleState {
  readonly state: WorkspaceState;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly enter?: (element: OneOnOneSchedule) => Promise<unknown>;
}

const everyTwoWeeks = { unit: 'week', every: 2, weekday: 4, time: '15:00', zone: 'Europe/Berlin' } as const;
const startsAt = '2030-11-28T14:00:00.000Z';
const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

const rhythm = (changes: Partial<Series> = {}): Series => ({
  ...aSeries(everyTwoWeeks),
  location: 'Room 3.14, or a walk',
  url: 'https://meet.example.org/ben-and-ana',
  ...changes,
});

const state = (meeting: Partial<Meeting>, changes: Partial<WorkspaceState> = {}) =>
  aState({ ...benAndAna, viewer: 'mentor', meeting: aMeeting(meeting), series: rhythm(), ...changes });

/** Presses what is there, one after the other, as soon as it is there. */
const presses =
  (...selectors: readonly string[]) =>
  async (element: OneOnOneSchedule) => {
    for (const selector of selectors) {
      await waitUntil(() => element.renderRoot.querySelector(selector), selector);
      element.renderRoot.querySelector<HTMLElement>(selector)?.click();
      await element.updateComplete;
    }
  };

const past = (seq: number, changes: Partial<Meeting>): readonly [string, PastMeeting] => {
  const id = `regular-${seq}`;
  const at = new Date(Date.UTC(2026, 0, 14 * seq, 14)).toISOString();
  const meeting = aMeeting({ id, seq, startsAt: at, status: 'closed', ...changes });
  const participation = { mentor: null, mentee: null };
  return [id, { meeting, items: [], notes: [], decisions: [], wins: [], agreed: [], participation }];
};
const move = { from: startsAt, by: 'mentor', at: startsAt };
const aPast = new Map(
  Array.from({ length: 12 }, (_, index) => {
    const changes: Record<number, Partial<Meeting>> = {
      2: { status: 'skipped', reason: 'Both on vacation' },
      5: { status: 'cancelled' },
      7: { status: 'missed' },
      8: { moves: [move] },
    };
    return past(index + 1, changes[index] ?? {});
  }),
);
const late = { startsAt: '2020-01-02T14:00:00.000Z' };

/** Every designed state of `<one-on-one-schedule>`: each is a story, and each is tested. */
export const scheduleStates = {
  noDate: { state: aState({ series: { ...aSeries(everyTwoWeeks), cadence: undefined } }) },
  dated: { state: state({ startsAt }, { series: rhythm({ cadence: undefined }) }) },
  withRhythm: { state: state({ startsAt }) },
  rhythmWithoutDate: { state: state({}) },
  moved: {
    state: state({
      startsAt,
      moves: [{ ...move, from: '2030-11-27T14:00:00.000Z', to: startsAt, reason: 'A wedding' }],
    }),
  },
  overdue: { state: state(late) },
  twoPlaces: {
    state: state(
      { startsAt },
      {
        series: rhythm({
          others: {
            location: [
              { value: 'The café at the river', at: '2030-01-02T03:04:05.006Z-0000-other', by: 'mentee' },
            ],
          },
        }),
      },
    ),
  },
  paused: { state: state({ startsAt }, { series: rhythm({ status: 'paused' }) }) },
  moving: { state: state({ startsAt }), enter: presses('#open-move') },
  skipping: { state: state({ startsAt }), enter: presses('#open-skip') },
  callingOff: { state: state({ startsAt }), enter: presses('#open-cancel') },
  missing: { state: state(late), enter: presses('#open-miss') },
  changingRhythm: { state: state({ startsAt }), enter: presses('#open-rhythm') },
  refused: { state: state({}), enter: presses('#open-move', '[name=form]') },
  readOnly: { state: state({ startsAt }), attributes: { readonly: '' } },
  newer: { state: state({ startsAt }, { readOnly: true }) },
  archived: { state: state({ startsAt }, { archived: 'paused' }) },
  loading: { state: aState({ status: 'loading' }) },
  notSaved: { state: state({ startsAt }, { save: { kind: 'failed', code: 'io' } }) },
  undoable: { state: state({ startsAt }, { undoable: { kind: 'meeting-reschedule' } }) },
  manyPast: {
    state: state({ id: 'regular-13', seq: 13, startsAt }, { past: aPast }),
    enter: presses('summary', 'table'),
  },
  longWords: {
    state: state(
      { startsAt },
      {
        mentee: aParticipant('mentee', word),
        series: rhythm({
          location: `${word} `.repeat(3).trim(),
          url: `https://${word.toLowerCase()}.example/${word}`,
        }),
      },
    ),
    attributes: { label: word },
  },
  rightToLeft: { state: state({ startsAt }), attributes: { dir: 'rtl' } },
  compact: { state: state({ startsAt }), attributes: { density: 'compact' } },
} as const satisfies Record<string, ScheduleState>;
