import { Activities, STATEMENT_BASE, type ActivityKind } from './activity.js';
import type { StatementContext } from './context.js';
import type { StatementFact, StatementFactKind } from './fact.js';
import type { Activity, ContextActivities, Statement } from './statement.js';
import { VERBS } from './verbs.js';

const PLATFORM = 'One-on-One';

/** Every statement is in it, and it says by what form they are made. */
const CATEGORY: Activity = { objectType: 'Activity', id: `${STATEMENT_BASE}statements:1` };

const COMPLETIONS: readonly StatementFactKind[] = ['action-item-completed', 'meeting-closed'];

/**
 * A fact as a statement of the Experience API: who did what, with which thing, in which meeting of which pair. It says
 * nothing that anybody typed, unless the context asks for it. `null` for a fact about something private, which is
 * nobody else's business, and for a kind of fact that this version does not know. Throws a `TypeError` for an address that is none.
 */
export function toStatement(fact: StatementFact, context: StatementContext): Statement | null {
  const said = Object.hasOwn(VERBS, fact.kind) ? VERBS[fact.kind] : undefined;
  if (fact.private || !said) return null;
  const { actor, at, id, language, relationship, meetingId } = context;
  const { homePage, name } = actor;
  const base = context.activityBase ?? `${homePage.replace(/\/+$/, '')}/one-on-one`;
  for (const address of [homePage, base]) requireAddress(address);
  const activities = new Activities(base, relationship);
  const meeting = meetingId === undefined ? undefined : activities.of('meeting', meetingId);
  const object = objectOf(fact, context, activities) ?? meeting ?? activities.of('relationship', '');
  const [verb, display] = said;
  return {
    ...(id !== undefined && { id }),
    actor: { objectType: 'Agent', account: { homePage, name } },
    verb: { id: verb, display: { en: display } },
    object,
    ...(COMPLETIONS.includes(fact.kind) && { result: { completion: true } }),
    context: {
      contextActivities: around(object, meeting, activities.of('relationship', '')),
      platform: PLATFORM,
      ...(language !== undefined && { language }),
    },
    timestamp: at,
  };
}

const KIND = /^(?:agenda-item|action-item|[a-z]+)/;

// What somebody says of a meeting, and what a timer does between the stages, is about the meeting.
function objectOf(
  { kind, id, title }: StatementFact,
  { includeText = false, language = 'und' }: StatementContext,
  activities: Activities,
): Activity | undefined {
  const [about = ''] = KIND.exec(kind) ?? [];
  if (about === 'participation') return undefined;
  if (about === 'timer' || about === 'stage') return id === '' ? undefined : activities.of('stage', id);
  const name = includeText && title !== undefined ? { [language]: title } : undefined;
  return activities.of(about as ActivityKind, id, name);
}

function around(object: Activity, meeting: Activity | undefined, pair: Activity): ContextActivities {
  const isInMeeting =
    meeting && meeting.id !== object.id && !OF_THE_PAIR.test(object.id.slice(pair.id.length));
  return {
    ...(isInMeeting && { parent: [meeting] }),
    ...(object.id !== pair.id && { grouping: [pair] }),
    category: [CATEGORY],
  };
}

// These are there whichever meeting is on.
const OF_THE_PAIR = /^$|^\/(meeting|participant|series)\//;

function requireAddress(text: string): void {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text))
    throw new TypeError(`An absolute address is needed, not "${text}".`);
}
