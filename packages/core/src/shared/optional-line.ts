import { cleanLine, isBlank, requireLine } from './text.js';

/** The cleaned line of what need not be said, undefined when blank; `invalid` with `too-long` over `max` code units. */
export function optionalLine(raw: string | undefined, field: string, max: number): string | undefined {
  const line = cleanLine(raw ?? '');
  return isBlank(line) ? undefined : requireLine(line, field, max);
}
