import type { ParticipantId } from '../../shared/record.js';
import type { Outcome } from '../outcome.js';
import type { Asker, Depth } from '../question.js';

/** What a person can ask for about questions. */
export interface QuestionRequests {
  /**
   * Says what became of a question in the present meeting; `null` takes it back. `askedBy`: one of the two, or `both`.
   * `private`: nobody else sees it. `never-again` is always private, and taken back as such.
   */
  'question-use': {
    readonly questionId: string;
    readonly outcome: Outcome | null;
    readonly askedBy: ParticipantId;
    readonly private?: boolean;
  };
  /** Says what the two are ready to talk about; both see it. */
  'openness-set': { readonly openness: Depth };
  /** Makes a question a favourite of the viewer's, or none any more. */
  'question-favour': { readonly id: string; readonly favourite: boolean };
  /** Writes a question of the viewer's own, 1 to 140 UTF-16 code units; `base` is the text that the edit started from. */
  'question-write': {
    readonly id: string;
    readonly text: string;
    readonly theme: string;
    readonly depth: Depth;
    readonly askedBy: Asker;
    readonly base?: string;
  };
  /** Lets go of the other version of one of the viewer's own that was written at `at`. */
  'question-dismiss': { readonly id: string; readonly at: string };
  /** Lets go of one of the viewer's own; one that no longer says `base` stays. */
  'question-remove': { readonly id: string; readonly base?: string };
}
