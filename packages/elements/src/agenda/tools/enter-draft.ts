import {
  ACTION_LIMIT,
  cleanLine,
  cleanLines,
  NAME_LIMIT,
  NOTE_LIMIT,
  OBJECTIVE_LIMIT,
  OPTION_LIMIT,
  STATEMENT_LIMIT,
  TITLE_LIMIT,
  WIN_LIMIT,
} from '@one-on-one/core';
import type { Draft, DraftField } from '@one-on-one/core';
import { refuse } from './refuse.js';
import type { EquippedDesk } from './tools.js';

const LIMITS = {
  title: TITLE_LIMIT,
  objective: OBJECTIVE_LIMIT,
  displayName: NAME_LIMIT,
  body: NOTE_LIMIT,
  statement: STATEMENT_LIMIT,
  options: OPTION_LIMIT,
  why: ACTION_LIMIT,
  noDateReason: ACTION_LIMIT,
  text: WIN_LIMIT,
};

/**
 * Asks with what was typed; answers whether nothing is left to enter. What is refused or vetoed stays typed, and says so:
 * where it is typed `beside` the field, there.
 */
export function enterDraft(
  desk: EquippedDesk,
  field: DraftField,
  ask: (draft: Draft) => boolean,
  beside: Readonly<Record<string, DraftField | undefined>> = {},
): boolean {
  const { connection, strings, typing } = desk;
  const draft = typing.draft(field);
  if (!draft) return true;
  const isEntered = ask(draft);
  if (!isEntered) typing.deny(draft);
  const { refusal } = connection;
  if (isEntered) typing.keep(field, null);
  else if (refusal) {
    const { tooLong, tooShort, notEntered } = strings();
    const [what, problem] = 'path' in refusal.details ? refusal.details.path : [];
    const limit = LIMITS[what as keyof typeof LIMITS];
    const at = beside[what ?? ''] ?? field;
    const { text, base } = typing.draft(at) ?? draft;
    // Only the line to add has a draft without a base: of its lines each is an item. So is each an option.
    const lines = base === undefined || what === 'options' ? cleanLines(text) : [];
    const tooLongLine = lines.find(({ length }) => length > limit) ?? cleanLine(text);
    if (problem === 'too-long') refuse(desk, at, tooLong(tooLongLine.length, limit));
    else refuse(desk, at, problem === 'too-short' ? tooShort : notEntered);
  }
  return isEntered;
}
