import type { ActionItem, AgendaItem, Meeting, Participation } from '@one-on-one/core';
import type { FoundKind, MeetingSummary } from '@one-on-one/core/history';

/** The texts of past meetings. */
export interface HistoryStrings {
  readonly heading: string;
  readonly lastTime: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly undated: (seq: number) => string;
  /** How a meeting ended, where it was not held; `by` and `reason` where they are known. */
  readonly ended: (status: Meeting['status'], by?: string, reason?: string) => string;
  readonly meetingKinds: Readonly<Record<Exclude<Meeting['kind'], 'regular'>, string>>;
  readonly moved: (from: string) => string;
  readonly counts: (counts: MeetingSummary['counts']) => readonly string[];
  readonly nothingKept: string;
  /** What writes minutes and adds something did not come. */
  readonly toolsMissing: string;
  /** On paper, of meetings that were not read yet; they are once this is printed. */
  readonly notPrinted: (meetings: number) => string;

  /** Before a text that lost to another. */
  readonly otherVersion: (name: string) => string;
  readonly decided: string;
  readonly decidedBy: (name: string) => string;
  readonly bothOfYou: string;
  readonly decidedAmong: (options: string) => string;
  readonly agreed: string;
  readonly due: (day: string) => string;
  readonly actionStatus: Readonly<Record<ActionItem['status'], string>>;
  readonly discussed: string;
  readonly left: string;
  readonly dropped: string;
  readonly itemStatus: Readonly<Record<AgendaItem['status'], string>>;
  readonly letGo: (reason: string) => string;
  readonly wins: string;
  readonly notes: string;
  readonly addenda: string;
  readonly worth: string;
  readonly worths: Readonly<Record<NonNullable<Participation['worth']>, string>>;

  readonly search: string;
  /** What is needed to search did not come. */
  readonly searchMissing: string;
  readonly reading: (entries: number) => string;
  readonly found: (meetings: number) => string;
  readonly foundFirst: (shown: number, meetings: number) => string;
  readonly notFound: string;
  /** Only among what is parked. */
  readonly foundParked: string;
  /** What the present meeting is: it is on, or comes next. */
  readonly present: (isOn: boolean) => string;
  readonly parked: string;
  /** More was found in the same place. */
  readonly moreHere: (count: number) => string;
  readonly showMore: string;
  readonly kinds: Readonly<Record<FoundKind, string>>;
}
