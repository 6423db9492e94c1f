import { OneOnOneError } from '../shared/errors.js';
import type { JsonValue } from './adapter.js';

/** Deeper nesting than this is `too-large`: somewhere it would overflow a stack. */
const deepest = 256;

// With the flag `u` a well-formed pair is one code point, so this finds lone halves only.
const loneSurrogate = /[\uD800-\uDFFF]/u;

/**
 * Throws `invalid` for the first thing in `value` that JSON cannot hold.
 * The error's path is `start` and then the names and indexes that lead to it.
 */
export function checkValue(
  value: unknown,
  start: readonly (string | number)[] = [],
): asserts value is JsonValue {
  const path = [...start];
  const ancestors = new Set<object>();

  const refuse = (what: string): never => {
    const message = `JSON cannot hold ${what} (at ${path.join('.') || 'the top'}).`;
    throw new OneOnOneError('invalid', message, { path, committed: 'no', retry: 'never' });
  };

  const visitMember = (name: string | number, member: unknown): void => {
    path.push(name);
    if (typeof name === 'string' && loneSurrogate.test(name)) refuse('a lone surrogate in a name');
    visit(member);
    path.pop();
  };

  const visit = (item: unknown): void => {
    if (item === null || typeof item === 'boolean') return;
    if (typeof item === 'string') {
      if (loneSurrogate.test(item)) refuse('a lone surrogate');
    } else if (typeof item === 'number') {
      if (!Number.isFinite(item)) refuse(String(item));
    } else if (typeof item === 'object') {
      visitObject(item);
    } else {
      refuse(typeof item);
    }
  };

  const visitObject = (item: object): void => {
    if (ancestors.has(item)) refuse('a cycle');
    if (ancestors.size === deepest) {
      throw new OneOnOneError('too-large', `A value nests at most ${deepest} levels deep.`, {
        committed: 'no',
        retry: 'never',
      });
    }
    ancestors.add(item);
    if (Array.isArray(item)) {
      for (let index = 0; index < item.length; index++) visitMember(index, item[index]);
    } else if (isPlain(item)) {
      for (const [name, member] of Object.entries(item)) visitMember(name, member);
    } else {
      refuse('an object that is not plain');
    }
    ancestors.delete(item);
  };

  visit(value);
}

/** Plain in any realm: no prototype, or one that itself has none. */
function isPlain(item: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(item);
  const isBare = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isBare && Object.getOwnPropertySymbols(item).length === 0;
}
