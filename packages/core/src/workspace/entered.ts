import type { Meeting } from '../meeting/schema.js';
import { cleanLine } from '../shared/text.js';
import type { Draft, DraftField } from './draft.js';
import type { Entries } from './entries.js';

/** Whether a draft's text is in the records already: then only its deletion did not get through. */
export function isEntered(entries: Entries, field: DraftField, draft: Draft): boolean {
  const text = cleanLine(draft.text);
  const [what, id = draft.itemId] = field.split('.');
  for (const { record } of entries.values()) {
    if (what === 'objective' && record.type === 'meeting' && (record as Meeting).objective === text)
      return true;
    const values: readonly unknown[] = Object.values(record);
    if (what !== 'objective' && record.id === id && (values.includes(text) || values.includes(draft.text)))
      return true;
  }
  return false;
}
