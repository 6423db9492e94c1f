import { wellFormed } from '../../shared/text.js';
import type { Activity } from './statement.js';

/**
 * Where the identifiers of our own begin: the activity types `stage`, `agenda-item` and `action-item`, for which no
 * vocabulary has one, and the category that every statement of this SDK is in.
 */
export const STATEMENT_BASE = 'urn:one-on-one:xapi:';

const STREAMS = 'http://activitystrea.ms/schema/1.0/';

/**
 * The type of each thing that a statement is about.
 * Sources: http://adlnet.gov/expapi/activities/, https://github.com/activitystreams/activity-schema
 */
const TYPES = {
  relationship: `${STREAMS}group`,
  series: `${STREAMS}event`,
  meeting: 'http://adlnet.gov/expapi/activities/meeting',
  participant: `${STREAMS}person`,
  note: `${STREAMS}note`,
  decision: `${STREAMS}note`,
  win: `${STREAMS}note`,
  stage: `${STATEMENT_BASE}activity-type:stage`,
  'agenda-item': `${STATEMENT_BASE}activity-type:agenda-item`,
  'action-item': `${STATEMENT_BASE}activity-type:action-item`,
} as const;

/** What a statement can be about. */
export type ActivityKind = keyof typeof TYPES;

/** Names the things of a pair below an address, so that no two things of a system have one id. */
export class Activities {
  readonly #start: string;

  constructor(base: string, relationship: string) {
    this.#start = `${base.replace(/\/+$/, '')}/relationship/${segment(relationship)}`;
  }

  /** One of them, with what it is called where that is to be told. */
  of(kind: ActivityKind, id: string, name?: Readonly<Record<string, string>>): Activity {
    const path = kind === 'relationship' ? '' : `/${kind}/${segment(id)}`;
    const type = TYPES[kind];
    return {
      objectType: 'Activity',
      id: `${this.#start}${path}`,
      definition: name ? { type, name } : { type },
    };
  }
}

// As storage keys spell a page's ids, and for the same reasons: letters, digits, `-` and `_` alone pass every check of an
// address (one validator in wide use takes a time for `%`-escapes that doubles with each), and what is spelled otherwise
// is the only thing that begins with `_`, so that no two ids meet.
const segment = (id: string) =>
  /^[A-Za-z0-9-][\w-]*$/.test(id)
    ? id
    : `_x${encodeURIComponent(wellFormed(id))
        .replace(/[^A-Za-z0-9%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%', '_')}`;
