import type { AgendaItem } from '../../agenda/schema.js';
import { isAgendaItem } from '../../agenda/guard.js';
import type { Relationship } from '../../relationship/schema.js';
import { isRelationship } from '../../relationship/guard.js';
import { keys } from '../../storage/keys.js';
import { meetingBeside } from '../../workspace/meeting-beside.js';
import type { Depth } from '../question.js';
import type { CoveredItem } from '../touches.js';
import type { BookPlace } from './change-stored.js';

/** What suggestions and coverage know of the meetings of a pair, beside the uses of questions. */
export interface PastTalk {
  /** Ids of the meetings, the present one first: as many as a question can rest. */
  readonly meetings: readonly string[];
  /** What was talked about in the last of them, as far as the viewer may see it. */
  readonly items: readonly CoveredItem[];
  /** What the pair is ready to talk about. */
  readonly openness: Depth;
}

/** The present one, and the twelve that the longest rest goes over. */
const MEETINGS = 13;

/** Reads it; `last`: of how many meetings, the present one among them, the items are wanted. */
export async function pastTalk({ storage, state }: BookPlace, last = 4): Promise<PastTalk> {
  const { relationshipId, viewer } = state;
  const meetings = [state.meeting.id];
  const before = (id: string) => meetingBeside(id, -1);
  for (let id = before(state.meeting.id); id !== null && meetings.length < MEETINGS; id = before(id))
    meetings.push(id);
  const prefixes = meetings
    .slice(0, last)
    .flatMap((id) => [
      keys.list(relationshipId, 'item', id),
      ...(viewer === null ? [] : [keys.privateList(viewer, relationshipId, 'item', id)]),
    ]);
  const [[pair], ...lists] = await Promise.all([
    storage.get([keys.relationship(relationshipId)]),
    ...prefixes.map((prefix) => storage.list({ prefix })),
  ]);
  const items = lists.flat().map(({ value }) => value) as unknown as readonly AgendaItem[];
  const isTalkedAbout = (item: AgendaItem) =>
    isAgendaItem(item) && item.deletedAt === undefined && item.status === 'discussed';
  const { openness = 1 } = (isRelationship(pair?.value) ? pair!.value : {}) as Partial<Relationship>;
  return { meetings, items: items.filter(isTalkedAbout), openness: openness as Depth };
}
