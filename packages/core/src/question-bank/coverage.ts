import { DEPTHS, THEMES, type Depth } from './question.js';
import { touchesOf, type Talk } from './touches.js';

/** How often the last meetings touched one theme. */
export interface ThemeCoverage {
  readonly theme: string;
  readonly times: number;
  /** Of these, the questions of each depth; an item that no question stands behind has none. */
  readonly depths: Readonly<Record<Depth, number>>;
  /** In how many of the meetings. */
  readonly meetings: number;
}

/** Which themes the last meetings touched: one row for every theme, also where it is none. */
export interface Coverage {
  /** How many meetings were looked at. */
  readonly meetings: number;
  readonly themes: readonly ThemeCoverage[];
}

/** What is looked at. */
export interface CoverageInput extends Talk {
  /** Ids of the meetings, the last first. */
  readonly meetings: readonly string[];
  /** How many of them count; all unless told. */
  readonly last?: number | undefined;
  /** In the order in which they are shown. Others that were touched follow. */
  readonly themes?: readonly string[] | undefined;
}

/** Counts what the last meetings touched. */
export function coverageOf({ meetings, last, themes = THEMES, ...talk }: CoverageInput): Coverage {
  const counted = meetings.slice(0, last);
  const touches = touchesOf(talk, counted);
  const all = new Set([...themes, ...touches.map(({ theme }) => theme)]);
  return {
    meetings: counted.length,
    themes: [...all].map((theme) => {
      const own = touches.filter((touch) => touch.theme === theme);
      const depths = DEPTHS.map((depth) => [depth, own.filter((touch) => touch.depth === depth).length]);
      return {
        theme,
        times: own.length,
        depths: Object.fromEntries(depths) as Record<Depth, number>,
        meetings: new Set(own.map(({ meetingId }) => meetingId)).size,
      };
    }),
  };
}
