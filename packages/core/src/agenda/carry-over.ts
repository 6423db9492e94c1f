import type { Change, Writer } from '../shared/record.js';
import { isPrivate } from '../storage/keys.js';
import { listed, type Agenda, type PlacedItem } from './agenda.js';
import { bringTo, carry, originOf, TO_BACKLOG, type Target } from './carry.js';
import { discussedAt, isDue, type MeetingTime } from './recurring.js';
import type { AgendaItem } from './schema.js';

type Changes = readonly Change<AgendaItem>[];

/** At so many carries an item is stale: decide, make it an action, or drop it. */
export const STALE_AT = 3;

/** An item that was carried so often that it asks to be settled. What comes back by itself never does. */
export const isStale = ({ carryCount, recurring }: AgendaItem) => carryCount >= STALE_AT && !recurring;

/** How a meeting hands on what is left of it. */
export interface CarryOver {
  readonly from: MeetingTime;
  readonly to: MeetingTime & Target;
  /** Ids of items that are to wait in the backlog instead, one's own too, or all that both see. */
  readonly backlog: ReadonlySet<string> | 'all';
  /** Recurring items of earlier meetings that wait for their time, and when they were discussed. */
  readonly waiting: readonly (readonly [item: PlacedItem, discussed: MeetingTime])[];
}

/**
 * What a meeting leaves to be talked about: what is open, and what recurs and is due by the next one, unless it came
 * back already, before the meeting was opened again, and something else became of it there. Of what one keeps for
 * oneself that is only what is to wait: the rest one brings along.
 */
export const unfinished = (agenda: Agenda, { from, to, backlog }: Omit<CarryOver, 'waiting'>) =>
  listed(agenda, agenda.meetingId).filter(
    (item) =>
      (!isPrivate(item.key) || (backlog !== 'all' && backlog.has(item.record.id))) &&
      (item.record.status !== 'discussed' || (comesBack(item) && isDue(item.record, from, to))),
  );

/** Recurring items that were discussed, and come back later than in the next meeting. */
export const resting = (agenda: Agenda, { from, to }: Pick<CarryOver, 'from' | 'to'>) =>
  ofBoth(agenda).filter((item) => comesBack(item) && !isDue(item.record, from, to));

/**
 * Hands on what both see: to the next meeting, or to the backlog. What somebody sees alone only they carry, and only
 * they leave it in the backlog.
 */
export function carryOver(agenda: Agenda, over: CarryOver, writer: Writer): Changes {
  const due = over.waiting.filter(([{ record }, at]) => isDue(record, at, over.to)).map(([item]) => item);
  const left = [...unfinished(agenda, over), ...due];
  const waits = ({ record }: PlacedItem) => over.backlog === 'all' || over.backlog.has(record.id);
  return [
    ...carry(
      agenda,
      left.filter((item) => !waits(item)),
      over.to,
      'carried',
      writer,
    ),
    ...carry(agenda, left.filter(waits), { ...TO_BACKLOG, counts: over.to.counts }, 'parked', writer),
  ];
}

/** Takes back what a meeting that is opened again handed on, as far as nothing happened to it since. */
export function takeBack(agenda: Agenda, target: Target, writer: Writer): Changes {
  const handedOn = ofBoth(agenda).filter((item) => originOf(agenda, item, target.meetingId));
  return bringTo(agenda, handedOn, target, writer);
}

/** Brings one's own items along to the present meeting, wherever they lie; what recurs only once it is due. */
export function bringOwn(agenda: Agenda, to: MeetingTime, target: Target, writer: Writer): Changes {
  const left = ownElsewhere(agenda).filter(({ record }) => record.status !== 'discussed');
  const due = ownWaiting(agenda).filter(({ record }) => isDueAt(record, to));
  return bringTo(agenda, left, target, writer, due);
}

/** One's own recurring items that were discussed in earlier meetings, and come back. */
export const ownWaiting = (agenda: Agenda): readonly PlacedItem[] => ownElsewhere(agenda).filter(comesBack);

/** Those of them that come back later than in the present meeting. */
export const ownResting = (agenda: Agenda, to: MeetingTime): readonly PlacedItem[] =>
  ownWaiting(agenda).filter(({ record }) => !isDueAt(record, to));

/** Whether it was discussed, recurs, and did not come back yet. */
export const comesBack = ({ record: { status, recurring, carriedTo } }: PlacedItem): boolean =>
  status === 'discussed' && recurring !== undefined && !carriedTo;

const isDueAt = (record: AgendaItem, to: MeetingTime) => isDue(record, discussedAt(record), to);

const ofBoth = (agenda: Agenda) => listed(agenda, agenda.meetingId).filter(({ key }) => !isPrivate(key));

const ownElsewhere = (agenda: Agenda) =>
  agenda.all.filter(
    ({ key, record }) =>
      isPrivate(key) &&
      record.meetingId !== agenda.meetingId &&
      record.meetingId !== TO_BACKLOG.meetingId &&
      listed(agenda, record.meetingId).some((item) => item.record === record),
  );
