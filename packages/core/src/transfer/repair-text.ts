import { wellFormed } from '../shared/text.js';
import type { JsonValue } from '../storage/adapter.js';

const CONTROL = /\p{Cc}|[\u2028\u2029]/u;
const LONE = /\p{Surrogate}/u;

/** One line without control characters; breaks become spaces. The same text where it has none. */
export const mendLine = (text: string): string =>
  CONTROL.test(text) ? text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, '') : text;

/** The value with every text in it well-formed; the same value where all are. */
export function mendStrings<T extends JsonValue>(value: T): T {
  if (typeof value === 'string') return (LONE.test(value) ? wellFormed(value) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value as readonly JsonValue[];
    const mended = list.map(mendStrings);
    return mended.every((member, index) => member === list[index]) ? value : (mended as unknown as T);
  }
  const fields = value as Readonly<Record<string, JsonValue>>;
  const members = Object.entries(fields).map(
    ([name, member]) => [mendStrings(name), mendStrings(member)] as const,
  );
  const isSame = members.every(([name, member]) => Object.hasOwn(fields, name) && fields[name] === member);
  return isSame ? value : (Object.fromEntries(members) as T);
}
