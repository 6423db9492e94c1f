import { OneOnOneError } from '../shared/errors.js';
import type { JsonValue } from './adapter.js';

/** Deeper nesting than this is `too-large`: somewhere it would overflow a stack. */
const deepest = 256;

// With the flag `u` a well-formed pair is one code point, so this finds lone halves only.
const loneSurrogate = /\p{Surrogate}/u;

/** Throws `invalid`, with the names and indexes that lead there, for what JSON cannot hold. */
export function checkValue(
  value: unknown,
  path: readonly (string | number)[] = [],
  ancestors: readonly unknown[] = [],
): asserts value is JsonValue {
  const flaw = ancestors.includes(value) ? 'a cycle' : flawOf(value);
  if (flaw) {
    throw new OneOnOneError('invalid', `JSON cannot hold ${flaw}.`, {
      path,
      committed: 'no',
      retry: 'never',
    });
  }
  if (typeof value !== 'object' || value === null) return;
  if (ancestors.length === deepest) {
    throw new OneOnOneError('too-large', 'Nested too deep.', {
      committed: 'no',
      retry: 'never',
    });
  }
  const below = [...ancestors, value];
  // An array's own iterator shows holes, which `Object.entries` skips.
  for (const [name, member] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    checkValue(name, path);
    checkValue(member, [...path, name], below);
  }
}

/** What makes a value, apart from its members, impossible in JSON. */
function flawOf(value: unknown): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'string') return loneSurrogate.test(value) ? 'a lone surrogate' : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if (typeof value !== 'object') return typeof value;
  return Array.isArray(value) || isPlain(value) ? undefined : 'an object that is not plain';
}

/** Plain in any realm: no prototype, or one that itself has none. */
function isPlain(item: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(item);
  const isBare = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isBare && Object.getOwnPropertySymbols(item).length === 0;
}
