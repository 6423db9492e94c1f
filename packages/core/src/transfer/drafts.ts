import type { JsonValue, StorageKey } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import type { Current } from './current.js';
import type { Incoming } from './repair-record.js';

/** Drafts of the file beside those that are typed here: where two have one place, the file's gets one of its own. */
export function apartFromDrafts(incoming: readonly Incoming[], current: Current): readonly Incoming[] {
  return incoming.map((arrival) => {
    const text = draftText(arrival.value);
    const here = draftText(current.get(keyText(arrival.key))?.value);
    if (text === undefined || here === undefined || here === text) return arrival;
    return { ...arrival, key: besides(arrival.key) };
  });
}

const besides = (key: StorageKey): StorageKey => [...key.slice(0, -1), `${key.at(-1)!.slice(0, 62)}-i`];

function draftText(value: JsonValue | undefined): JsonValue | undefined {
  const { type, text } = (value ?? {}) as Readonly<Record<string, JsonValue | undefined>>;
  return type === 'draft' ? text : undefined;
}
