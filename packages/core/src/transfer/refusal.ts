/** What is wrong with a file that was read. */
export type Problem =
  /** No JSON, or only the beginning of it. */
  | 'not-json'
  | 'not-utf8'
  /** JSON, and no export of ours. */
  | 'wrong-format'
  /** A name that could reach into the page: `__proto__`, or `prototype` in `constructor`. */
  | 'forbidden-name'
  /** A number that JSON cannot hold. */
  | 'out-of-range'
  | 'wrong-type';

/** How large a file may be. */
export interface Limits {
  /** Of the text, in UTF-16 code units; of bytes, in bytes. */
  readonly size: number;
  readonly records: number;
  readonly depth: number;
  /** Of one string, in UTF-16 code units. */
  readonly text: number;
}

/** Large enough for ten years of weekly meetings, and for five megabytes that somebody pasted and has not entered. */
export const LIMITS: Limits = { size: 16_777_216, records: 50_000, depth: 260, text: 8_388_608 };

/** Why a file is not read at all. The codes are those of `OneOnOneError`. */
export type Refusal =
  | { readonly code: 'invalid'; readonly problem: Problem; readonly path: readonly (string | number)[] }
  | {
      readonly code: 'too-large';
      readonly what: keyof Limits;
      readonly limit: number;
      readonly found: number;
    }
  | { readonly code: 'newer-schema'; readonly version: number };
