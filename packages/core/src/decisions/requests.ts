import type { ParticipantId } from '../shared/record.js';

/** A decision in words. */
export interface DecisionText {
  /** 1 to 500 UTF-16 code units, after trimming. */
  readonly statement: string;
  /** What it was decided between, 1 to 200 UTF-16 code units each; without any, the statement is the one option. */
  readonly options?: readonly string[];
  /** One of the two, or `both`. */
  readonly decidedBy: ParticipantId;
  /** Why; at most 2,000 UTF-16 code units. */
  readonly rationale?: string;
}

/** What a person can ask for about decisions. */
export interface DecisionRequests {
  /** Writes down a decision of the present meeting. */
  'decision-add': DecisionText & { readonly itemId?: string; readonly id?: string };
  /**
   * Changes a decision. `base` is the statement that the edit started from, needed with `statement`; `optionsBase` and
   * `rationaleBase` are the options and the reason: what somebody else wrote or took out meanwhile stays so.
   */
  'decision-edit': Partial<DecisionText> & {
    readonly id: string;
    readonly base?: string;
    readonly optionsBase?: readonly string[];
    readonly rationaleBase?: string;
  };
  /** Deletes one that was a mistake; one that somebody rewrote since `base` stays. */
  'decision-remove': { readonly id: string; readonly base?: string };
  /** Lets go of the other version of a text that two people wrote at once. */
  'decision-dismiss': { readonly id: string; readonly at: string };
}
