import type { DraftField } from '@one-on-one/core';
import type { Typing } from '../typing.js';

/** Lets go of all that is typed in these fields, until that is taken back. */
export function letGo(typing: Typing, fields: readonly DraftField[]): void {
  const [first, ...more] = fields.flatMap((each) => {
    const draft = typing.draft(each);
    return draft ? [[each, draft] as const] : [];
  });
  if (!first) return;
  for (const [each] of more) typing.keep(each, null);
  typing.discard(first[0]);
  if (typing.letGo) typing.letGo = { ...typing.letGo, more };
}
