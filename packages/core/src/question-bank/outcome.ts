/** What became of a question in a meeting: asked, passed over, kept for some day, or never wanted again. */
export const OUTCOMES = ['asked', 'passed', 'parked', 'never-again'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** As much of a question use as suggestions and coverage read. */
export interface UsedQuestion {
  readonly questionId: string;
  readonly meetingId: string;
  readonly outcome: Outcome;
  /** Set: taken back. */
  readonly deletedAt?: string | undefined;
}

/** Whether a use was not taken back. */
export const isLiving = ({ deletedAt }: UsedQuestion) => deletedAt === undefined;
