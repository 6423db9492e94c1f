import type { Change, Writer } from '../shared/record.js';
import { isPrivate } from '../storage/keys.js';
import { createRecord } from '../shared/create-record.js';
import { invalid, requireLine } from '../shared/text.js';
import { AGENDA_ITEM_GROUPS, listed, TITLE_LIMIT, type Agenda, type PlacedItem } from './agenda.js';
import { itemKey } from './place.js';
import { arranged } from './move.js';
import type { NewAgendaItem } from './requests.js';
import type { AgendaItem } from './schema.js';

/** What an item is given beside its title, by the place of that in the request. */
export type Extras = (
  index: number,
) => Partial<Pick<AgendaItem, 'need' | 'plannedMinutes' | 'sourceQuestionId' | 'theme' | 'noteTaking'>>;

// The ids of what is pasted with it, shared and carried are made of it, and have to fit into a key as well.
const ID = /^[\w-]{1,44}$/;

/**
 * Puts new items at the end of the agenda, one for each title; doing it twice is doing it once. Where another text
 * was entered under the same id, from a draft that two tabs shared, `spareId` is used: both texts stay.
 * Throws `invalid` for a blank title, one over 200 characters, a private item without a viewer, or an id that is none.
 */
export function addItems(
  agenda: Agenda,
  request: NewAgendaItem,
  spareId: string,
  writer: Writer,
  extras?: Extras,
): readonly Change<AgendaItem>[] {
  if (request.private && agenda.viewer === null) throw invalid('private', 'no-viewer');
  const owner = request.private ? agenda.viewer : null;
  const { id: wanted = spareId } = request;
  if (!ID.test(wanted)) throw invalid('id', 'out-of-range');
  const titles = request.titles.map((title) => requireLine(title, 'title', TITLE_LIMIT));
  const present = agenda.all.find(({ record }) => record.id === wanted)?.record;
  // A record made at the same instant is this very command, done before.
  const isOther = present && present.createdAt !== writer.now;
  if (isOther && request.once) return [];
  const root = isOther && present.title !== titles[0] ? spareId : wanted;
  const added = titles
    .map((title, index): PlacedItem => {
      const id = index === 0 ? root : `${root}-${index}`;
      const record = createRecord<AgendaItem>(
        {
          id,
          type: 'agenda-item',
          schema: 1,
          meetingId: agenda.meetingId,
          order: '',
          title,
          ...extras?.(index),
          status: 'open',
          addedBy: writer.by,
          carryCount: 0,
        },
        AGENDA_ITEM_GROUPS,
        writer,
      );
      return { key: itemKey(agenda, agenda.meetingId, id, owner), record };
    })
    .filter(({ record }) => !agenda.all.some((known) => known.record.id === record.id))
    .filter(({ record }) => !request.once || !agenda.all.some((known) => isSaid(known, record)));
  if (added.length === 0) return [];
  const desired = [...listed(agenda, agenda.meetingId), ...added];
  return arranged(desired, new Set(added.map(({ record }) => record.id)), writer, true);
}

// Whatever became of it: what came along and was let go again is not to come back.
const isSaid = ({ key, record }: PlacedItem, { meetingId, title }: AgendaItem) =>
  !isPrivate(key) && record.meetingId === meetingId && record.title === title;
