import { OneOnOneError, type HostParticipant, type Policies } from '@one-on-one/core';

/** What a page can say about a workspace without a script of its own. */
export interface Configuration {
  readonly relationship?: string;
  readonly viewer?: string;
  readonly participants?: readonly HostParticipant[];
  readonly policies?: Policies;
  /** Checked where they are used. */
  readonly questionPacks?: unknown;
}

/** Reads a configuration from JSON; throws `invalid` with the path of what is wrong. Other members are ignored. */
export function parseConfiguration(json: string): Configuration {
  const input = parseJson(json);
  check(isObject(input));
  const { relationship, viewer, participants, policies, questionPacks } = input;
  check(isTextOrAbsent(relationship), 'relationship');
  check(isTextOrAbsent(viewer), 'viewer');
  return {
    ...(relationship !== undefined && { relationship }),
    ...(viewer !== undefined && { viewer }),
    ...(participants !== undefined && { participants: checkParticipants(participants) }),
    ...(policies !== undefined && { policies: checkPolicies(policies) }),
    ...(questionPacks !== undefined && { questionPacks }),
  };
}

/** The people as a page gave them, copied; throws `invalid` with the path of what is wrong. */
export function checkParticipants(input: unknown): readonly HostParticipant[] {
  check(Array.isArray(input), 'participants');
  return input.map((one: unknown, index) => {
    check(isObject(one), 'participants', index);
    const { id, role, displayName } = one;
    check(typeof id === 'string', 'participants', index, 'id');
    check(role === 'mentor' || role === 'mentee', 'participants', index, 'role');
    check(isTextOrAbsent(displayName), 'participants', index, 'displayName');
    return displayName === undefined ? { id, role } : { id, role, displayName };
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
    if (error instanceof OneOnOneError) throw error;
    throw invalid([], error);
  }
}

const isObject = (
  value: unknown,
): value is Readonly<Record<'id' | 'role' | 'displayName' | keyof Configuration, unknown>> =>
  typeof value === 'object' && value !== null;

const isTextOrAbsent = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

function check(isRight: boolean, ...path: (string | number)[]): asserts isRight {
  if (!isRight) throw invalid(path);
}

const invalid = (path: readonly (string | number)[], cause?: unknown) =>
  new OneOnOneError('invalid', `Invalid configuration: ${path.join('.')}`, { path }, { cause });
