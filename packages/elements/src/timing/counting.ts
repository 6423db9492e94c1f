import { thisPage } from '../context/page.js';
import { meetingMinutes } from './meeting-minutes.js';
import type { Told } from './other-tabs.js';
import type { TimedHost } from './timed-host.js';

/** One who counts on this page: what one copy of this SDK may ask of another. */
export interface Counting {
  readonly host: TimedHost;
  /** A guide: a timer goes along with it. */
  readonly leads: boolean;
  /** Where its count is kept. */
  readonly place: string;
  /** What it counts: the meeting of a pair, by its place, else that of a guide. Who has the same shows one count. */
  readonly meeting: Counting | string;
  /** What became of its count, if anything did. */
  readonly told: Told | undefined;
  /** Something was done with the count elsewhere on the page. */
  hear(told: Told): void;
}

/** The meeting of a pair, as the workspace around an element has it. */
export interface PairMeeting {
  readonly place: string;
  readonly minutes: number;
}

const all = () => (thisPage().counting ??= new Set());

export function come(mine: Counting): void {
  all().add(mine);
  tellLook(mine);
}

export function go(mine: Counting): void {
  all().delete(mine);
  tellLook(mine);
}

/** A guide has changed: whoever goes along with it looks again. */
export const tellLook = (mine: Counting): void => {
  if (mine.leads) for (const each of all()) if (each !== mine) each.host.requestUpdate();
};

/** All that show the same count, in the order in which they came. */
export const together = ({ meeting }: Counting): readonly Counting[] =>
  [...all()].filter((each) => each.meeting === meeting);

/** Whether this is the first of those that show one count to want what is enough once. */
export const isFirst = (mine: Counting, wants: (host: TimedHost) => boolean): boolean =>
  together(mine).find(({ host }) => wants(host)) === mine;

/** What is counted by, as long as nobody began. */
export type Plan = Pick<TimedHost, 'minutes' | 'stageSet' | 'clock' | 'current'>;

/** The plan of a timer is that of the guide that it goes along with, or has the length of the meeting of its pair. */
export function planFor(mine: Counting, pair?: PairMeeting): Plan {
  if (mine.leads) return mine.host;
  const guide = together(mine).find(({ leads }) => leads);
  if (guide) return guide.host;
  const { minutes, stageSet, clock } = mine.host;
  const given = { ...(stageSet && { stageSet }), ...(clock && { clock }) };
  return { minutes: pair && pair.place === mine.meeting ? pair.minutes : minutes, ...given };
}

/**
 * What a timer goes along with: the guide that it is `for`, the meeting of the pair around it, or the one that all guides
 * of the page show. Undefined where there is none, and where the page gives the timer another length.
 */
export function meetingFor(mine: Counting, pair?: PairMeeting): Counting['meeting'] | undefined {
  const guides = [...all()].filter(({ leads }) => leads);
  const { for: named } = mine.host;
  if (named) return guides.find(({ host }) => host.id === named)?.meeting;
  const [meeting, ...others] = pair ? [pair.place] : new Set(guides.map((each) => each.meeting));
  if (meeting === undefined || others.length > 0) return undefined;
  const minutes = guides.find((each) => each.meeting === meeting)?.host.minutes ?? pair?.minutes;
  return isOther(mine.host, minutes) ? undefined : meeting;
}

/** Whether the page gives a timer a length that is not this one. */
const isOther = (host: TimedHost, minutes = 0): boolean =>
  (host.hasAttribute('minutes') || host.minutes !== 45) &&
  meetingMinutes(host.minutes) !== meetingMinutes(minutes);
