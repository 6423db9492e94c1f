import { reportError } from '../events/report-error.js';
import { defined } from './defined.js';
import { cleanLine, isBlank, NAME_LIMIT, OneOnOneError } from '@one-on-one/core';
import type { HostParticipant, Policies } from '@one-on-one/core';

/** What a page can say about a workspace without a script of its own. */
export interface Configuration {
  readonly relationship?: string;
  readonly viewer?: string;
  readonly participants?: readonly HostParticipant[];
  readonly policies?: Policies;
  /** Checked where they are used. */
  readonly questionPacks?: unknown;
}

/**
 * Reads a configuration from JSON; throws `invalid` with the path of what is wrong. Other members are ignored. Of names
 * that are none it only tells.
 */
export function parseConfiguration(json: string, page: EventTarget): Configuration {
  const input = parseJson(json);
  check(isObject(input));
  const { relationship, viewer, participants, policies, questionPacks } = input;
  check(isTextOrAbsent(relationship), 'relationship');
  check(isTextOrAbsent(viewer), 'viewer');
  return defined({
    relationship,
    viewer,
    participants: participants === undefined ? participants : checkParticipants(participants, page),
    policies: policies === undefined ? policies : checkPolicies(policies),
    questionPacks,
  });
}

/**
 * The people as a page gave them, copied; throws `invalid` with the path of what is wrong. A name that is none is told
 * of and left out: who the two are is stored for good, and must not hang on what they are called.
 */
export function checkParticipants(input: unknown, page: EventTarget): readonly HostParticipant[] {
  check(Array.isArray(input), 'participants');
  return input.map((one: unknown, index) => {
    check(isObject(one), 'participants', index);
    const { id, role, displayName } = one;
    check(typeof id === 'string', 'participants', index, 'id');
    check(role === 'mentor' || role === 'mentee', 'participants', index, 'role');
    const name = typeof displayName === 'string' ? cleanLine(displayName) : '';
    if (!isBlank(name) && name.length <= NAME_LIMIT) return { id, role, displayName: name };
    if (displayName !== undefined) reportError(page, invalid(['participants', index, 'displayName']));
    return { id, role };
  });
}

/** How meetings end, as a page gave it, copied; throws `invalid` with the path of what is wrong. */
export function checkPolicies(input: unknown): Policies {
  check(isObject(input), 'policies');
  const { carryOver = 'ask', lockAfterDays } = input as Policies;
  check(['ask', 'all', 'none'].includes(carryOver), 'policies', 'carryOver');
  if (lockAfterDays === undefined) return { carryOver };
  check(
    Number.isInteger(lockAfterDays) && lockAfterDays >= 0 && lockAfterDays <= 365,
    'policies',
    'lockAfterDays',
  );
  return { carryOver, lockAfterDays };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json, (name, value: unknown) => {
      check(name !== '__proto__', name);
      return value;
    });
  } catch (error) {
    throw error instanceof OneOnOneError ? error : invalid([], error);
  }
}

const isObject = (
  value: unknown,
): value is Readonly<Record<'id' | 'role' | 'displayName' | keyof Configuration, unknown>> =>
  typeof value === 'object' && !!value;

const isTextOrAbsent = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

function check(isRight: boolean, ...path: (string | number)[]): asserts isRight {
  if (!isRight) throw invalid(path);
}

const invalid = (path: readonly (string | number)[], cause?: unknown) =>
  new OneOnOneError('invalid', `Invalid: ${path.join('.')}`, { path }, { cause });
