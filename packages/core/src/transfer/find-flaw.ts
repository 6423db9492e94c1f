/** What may stand in no file: where it is, and what it is. */
export interface Flaw {
  readonly path: readonly (string | number)[];
  readonly problem: 'forbidden-name' | 'out-of-range';
}

/**
 * The first member that a page could be attacked with, or that storage cannot hold; `null` where there is none. The
 * depth was measured before.
 */
export function findFlaw(value: unknown): Flaw | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : { path: [], problem: 'out-of-range' };
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const flaw = findFlaw(value[index]);
      if (flaw) return below(flaw, index);
    }
    return null;
  }
  for (const name of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    const flaw = isForbidden(name, member) ? forbidden : findFlaw(member);
    if (flaw) return below(flaw, name);
  }
  return null;
}

const forbidden: Flaw = { path: [], problem: 'forbidden-name' };

// The path is spelled on the way back, for mostly there is none to tell.
const below = ({ path, problem }: Flaw, step: string | number): Flaw => ({ path: [step, ...path], problem });

const isForbidden = (name: string, member: unknown) =>
  name === '__proto__' ||
  (name === 'constructor' &&
    typeof member === 'object' &&
    member !== null &&
    Object.hasOwn(member, 'prototype'));
