import type { Meeting, RequestKind } from '@one-on-one/core';
import type { ToolStrings } from '../../localize/strings.js';

/** How an act is told, around what it was done to. A meeting that had no date was not moved. */
export function actWords(kind: RequestKind, { startsAt, moves }: Meeting, { acts, dateIsSet }: ToolStrings) {
  const isFirst = startsAt !== undefined && moves?.at(-1)?.to !== startsAt;
  return kind === 'meeting-reschedule' && isFirst ? () => dateIsSet : acts[kind];
}
