import type { Depth } from '@one-on-one/core/question-bank';

/** The texts of the picture that shows which themes the last meetings touched. */
export interface CoverageStrings {
  /** The line that it is folded under. */
  readonly summary: string;
  /** `meetings`: how many were looked at, the present one among them. */
  readonly heading: (meetings: number) => string;
  readonly nothing: string;
  readonly touched: (times: number, meetings: number) => string;
  readonly untouched: string;
  /** What the height of a block says. */
  readonly key: string;
  readonly asTable: string;
  readonly theme: string;
  readonly times: string;
  readonly meetings: string;
  readonly depth: (depth: Depth) => string;
}
