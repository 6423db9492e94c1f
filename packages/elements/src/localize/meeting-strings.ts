import type { MinutesWords } from '@one-on-one/core/transfer';

type Worth = 'yes' | 'partly' | 'no';

/** The texts of holding a meeting: before it, in it, at its end, and looking back. */
export interface MeetingStrings {
  readonly start: string;
  readonly iAmPrepared: string;
  readonly isPrepared: (name: string) => string;
  readonly bothPrepared: string;
  /** Told to whoever was still in the meeting when the other had closed it. */
  readonly closedHeading: string;
  readonly closedBy: (name: string) => string;
  readonly closedSeen: string;
  readonly lastMeeting: string;
  readonly lastTime: (day: string) => string;
  readonly lastTimeBare: string;

  readonly allDiscussed: string;
  readonly nothingToDiscuss: string;
  /** What is left is private. */
  readonly onlyOwnLeft: string;
  readonly alsoOnTheAgenda: string;
  readonly wasDiscussed: string;
  readonly discussedNext: string;
  readonly wholeMeeting: string;
  readonly wrap: string;
  readonly carried: (count: number, since: string) => string;

  readonly comesBack: string;
  readonly comesNotBack: string;
  /** How often something comes back, by what is counted. */
  readonly rhythms: Readonly<Record<'meeting' | 'month', (every: number) => string>>;

  /** Of an item that is made from a sensitive question. */
  readonly notesOff: string;
  readonly takeNotes: string;
  readonly takeNoNotes: string;
  readonly sharedNote: string;
  readonly sharedNoteHint: string;
  readonly ownNote: string;
  readonly ownNoteHint: string;
  readonly shareNote: string;
  /** Keeps a note in sight in the meetings to come. */
  readonly pin: string;
  readonly unpin: string;
  readonly pinnedNotes: (count: number) => string;

  readonly decisions: string;
  readonly decision: string;
  readonly newDecision: string;
  readonly newDecisionHint: string;
  readonly decide: string;
  readonly options: string;
  readonly optionsHint: string;
  readonly amongOptions: (options: string) => string;
  readonly decidedBy: string;
  readonly decidedByOne: (name: string) => string;
  readonly decidedByBoth: string;
  readonly both: string;

  /** Beside those of all meetings. */
  readonly actionsOfItem: string;
  readonly actionsOfWhole: string;
  readonly newAction: string;
  readonly newActionHint: string;
  readonly agree: string;
  readonly owner: string;
  readonly due: string;
  readonly dueOn: (day: string) => string;
  readonly noDateReason: string;

  readonly checkOut: string;
  readonly wins: string;
  readonly newWin: string;
  readonly newWinHint: string;
  readonly whoseWin: string;
  readonly worthIt: string;
  readonly worths: Readonly<Record<Worth, string>>;
  readonly worthSaid: Readonly<Record<Worth, (name: string) => string>>;
  readonly hasAnswered: (name: string) => string;
  readonly hasNotAnswered: (name: string) => string;
  readonly changeAnswer: string;
  /** What one of the two answered is shown when both have. */
  readonly untilBoth: string;
  /** Both have answered, and what `name` said comes from the device where they said it. */
  readonly untilLooks: (name: string) => string;
  readonly loose: string;
  readonly typed: string;
  readonly keepDecision: string;
  readonly keepAction: string;
  readonly keepNote: string;
  readonly keepAddendum: string;
  readonly nextDate: string;
  readonly nextDateHelp: string;
  readonly nextDateHalf: string;
  readonly resume: string;
  readonly close: string;
  readonly goesOnHelp: string;
  readonly nothingGoesOn: string;
  readonly willBeParked: string;
  readonly toBacklog: string;
  readonly returning: string;
  readonly backNext: string;
  readonly backIn: (meetings: number) => string;
  readonly backFrom: (day: string) => string;
  readonly notYetClose: string;
  readonly staleTold: (title: string, count: number) => string;
  /** The same of what only the viewer sees: what settles it becomes known to nobody. */
  readonly staleOwn: (title: string, count: number) => string;
  readonly settle: string;
  readonly settled: string;
  readonly notNow: string;
  readonly settleIt: string;
  readonly settleDecide: string;
  readonly settleAction: string;

  readonly reviewOf: (when: string) => string;
  /** How a meeting ended that did not take place. */
  readonly notHeld: Readonly<Record<'skipped' | 'cancelled' | 'missed', string>>;
  readonly noMeeting: string;
  readonly noMeetingHelp: (id: string) => string;
  readonly decided: string;
  readonly agreed: string;
  readonly discussedList: string;
  readonly carriedOn: string;
  readonly parkedList: string;
  readonly droppedList: string;
  readonly addenda: string;
  readonly newAddendum: string;
  readonly newAddendumHint: string;
  readonly reopen: string;
  /** The next one has begun; or `days` are over, `0` where no meeting is to be opened again. */
  readonly reopenLate: (days?: number) => string;
  readonly toNext: string;

  readonly minutesOf: string;
  readonly minutesFailed: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly print: string;
  /** In a frame that may not print. */
  readonly printRefused: string;
  readonly sendByMail: string;
  readonly tooLongForMail: string;
  /** The words of the minutes as a file; dates and what the sheet says already come from elsewhere. */
  readonly minutesWords: Omit<MinutesWords, 'when' | 'day' | 'minutes' | 'onlyYou' | 'objective' | 'columns'>;
}
