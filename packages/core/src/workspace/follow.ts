import { bringOwn } from '../agenda/carry-over.js';
import { BACKLOG, type Agenda } from '../agenda/agenda.js';
import type { AgendaItem } from '../agenda/schema.js';
import { createRecord } from '../shared/create-record.js';
import type { Change, Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { isPrivate, keys, keyText } from '../storage/keys.js';
import { currentMeetingId, isVisible, type Entries, type Scope } from './entries.js';
import { PLACE_GROUPS } from '../place/place.js';
import type { Place } from '../place/schema.js';

const placeOf = (entries: Entries, { viewer, relationshipId }: Scope) =>
  viewer === null
    ? undefined
    : (entries.get(keyText(keys.place(viewer, relationshipId)))?.record as Place | undefined);

/**
 * Whether the viewer's private items have not come along to the present meeting yet. Before the first of them has to,
 * there is no place to remember.
 */
export function isBehind(entries: Entries, scope: Scope): boolean {
  if (scope.viewer === null) return false;
  const current = currentMeetingId(entries, scope.relationshipId);
  const place = placeOf(entries, scope);
  if (place) return place.meetingId !== current;
  return [...entries.values()].some(({ key, record }) => {
    const { meetingId } = record as AgendaItem;
    const isOwnItem = record.type === 'agenda-item' && isPrivate(key) && isVisible(key, scope);
    return isOwnItem && meetingId !== current && meetingId !== BACKLOG;
  });
}

/** Brings the viewer's private items along to the present meeting, and remembers that. */
export function follow(entries: Entries, scope: Scope, agenda: Agenda, writer: Writer): readonly Change[] {
  if (!isBehind(entries, scope)) return [];
  const { meetingId } = agenda;
  const place = placeOf(entries, scope);
  const record = place
    ? changeRecord(place, PLACE_GROUPS, { meetingId }, writer)
    : createRecord<Place>({ id: 'place', type: 'place', schema: 1, meetingId }, PLACE_GROUPS, writer);
  return [...bringOwn(agenda, writer), { key: keys.place(scope.viewer!, scope.relationshipId), record }];
}
