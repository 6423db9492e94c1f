import type { ParticipantId } from '../shared/record.js';

/** What a person can ask for about wins. */
export interface WinRequests {
  /** Names something that went well: 1 to 500 UTF-16 code units; `about` one of the two, or `both`. */
  'win-add': { readonly text: string; readonly about: ParticipantId; readonly id?: string };
  /** Deletes one that was a mistake; one that somebody rewrote since `base` stays. */
  'win-remove': { readonly id: string; readonly base?: string };
}
