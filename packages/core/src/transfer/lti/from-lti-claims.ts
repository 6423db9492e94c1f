import type { Role } from '../../relationship/schema.js';
import { NAME_LIMIT } from '../../relationship/relationship.js';
import { OneOnOneError } from '../../shared/errors.js';
import { cleanLine, cutText, isBlank } from '../../shared/text.js';
import type { HostParticipant } from '../../workspace/options.js';
import { CLAIMS, isMentorRole, MISSPELLED_ROLE_SCOPE_MENTOR } from './claims.js';
import { ltiPersonId } from './lti-person-id.js';

/** Who opens a page from a learning platform, and what the platform knows of the people they meet. */
export interface LtiPeople {
  /** Who is looking; `null` for a launch without a person. */
  readonly viewer: HostParticipant | null;
  /** Whom they mentor, in the platform's order; the platform tells ids and no names. */
  readonly partners: readonly HostParticipant[];
  /** The language of the platform's page as a BCP 47 tag; `null` where it does not say. */
  readonly language: string | null;
}

type Claims = Readonly<Record<string, unknown>>;

/**
 * What the claims of an LTI 1.3 launch say of people and language. Claims that are missing are no mistake; one of a wrong
 * form throws `invalid`, and `path` leads to it. An id that is too long for a key is shortened, as `ltiPersonId` says, a
 * name that is too long is cut, and what is no language is left out. The claims have to be verified: this reads them, and
 * trusts them.
 */
export function fromLtiClaims(claims: unknown): LtiPeople {
  if (!isObject(claims)) throw malformed([], 'not-an-object');
  const id = idAt(claims['sub'], ['sub']);
  const name = nameOf(claims);
  const roles = listAt(claims[CLAIMS.roles], [CLAIMS.roles]);
  const mentees = menteesOf(claims).filter((mentee) => mentee !== id);
  // The standard forbids it: somebody would see what a mentor sees, and is none.
  if (mentees.length > 0 && roles && !roles.some(isMentorRole)) throw malformed([CLAIMS.roles], 'no-mentor');
  const role: Role = mentees.length > 0 || roles?.some(isMentorRole) ? 'mentor' : 'mentee';
  return {
    viewer: id === undefined ? null : { id, role, ...(name ? { displayName: name } : {}) },
    partners: [...new Set(mentees)].map((mentee) => ({ id: mentee, role: 'mentee' })),
    language: languageOf(claims),
  };
}

/** What somebody is called, as much of it as is kept; absent where there is nothing to see. */
function nameOf(claims: Claims): string | undefined {
  const [name, ...parts] = ['name', 'given_name', 'family_name'].map((key) => {
    const line = cleanLine(textAt(claims[key], [key]) ?? '');
    return isBlank(line) ? '' : line;
  });
  return cutText(name || parts.filter(Boolean).join(' '), NAME_LIMIT).trim() || undefined;
}

function menteesOf(claims: Claims): readonly string[] {
  const name = claims[CLAIMS.roleScopeMentor] == null ? MISSPELLED_ROLE_SCOPE_MENTOR : CLAIMS.roleScopeMentor;
  const path = [claims[name] == null ? CLAIMS.roleScopeMentor : name];
  return (listAt(claims[name], path) ?? []).map((each, index) => idAt(each, [...path, index])!);
}

function languageOf(claims: Claims): string | null {
  const shown = claims[CLAIMS.launchPresentation];
  if (shown != null && !isObject(shown)) throw malformed([CLAIMS.launchPresentation], 'not-an-object');
  return (
    languageAt(shown?.['locale'], [CLAIMS.launchPresentation, 'locale']) ??
    languageAt(claims['locale'], ['locale']) ??
    null
  );
}

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textAt(value: unknown, path: Path): string | undefined {
  if (value == null) return undefined;
  if (typeof value !== 'string') throw malformed(path, 'not-text');
  return value;
}

function idAt(value: unknown, path: Path): string | undefined {
  const id = textAt(value, path);
  if (id === undefined) return undefined;
  try {
    return ltiPersonId(id);
  } catch {
    throw malformed(path, id === '' ? 'too-short' : 'too-long');
  }
}

function listAt(value: unknown, path: Path): readonly string[] | undefined {
  if (value == null) return undefined;
  if (!Array.isArray(value)) throw malformed(path, 'not-a-list');
  return value.map((each: unknown, index) => {
    if (typeof each !== 'string') throw malformed([...path, index], 'not-text');
    return each;
  });
}

// Some platforms write the locale of their machine, `pt_BR.UTF-8`, or the name of their own pack of texts, `en_us_k12`.
function languageAt(value: unknown, path: Path): string | undefined {
  const text = textAt(value, path);
  if (!text || /^(C|POSIX)\b/.test(text)) return undefined;
  const parts = text.replace(/[.@].*/, '').split(/[-_]/);
  for (let count = parts.length; count > 0; count -= 1)
    try {
      return Intl.getCanonicalLocales(parts.slice(0, count).join('-'))[0];
    } catch {
      // Less of it may be a language.
    }
  return undefined;
}

const malformed = (path: Path, problem: string) =>
  new OneOnOneError('invalid', `A claim is malformed: ${[...path, problem].join(' ')}`, {
    path: [...path, problem],
    retry: 'never',
  });
