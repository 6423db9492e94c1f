import type { AgendaItem } from '../agenda/schema.js';
import type { Meeting } from '../meeting/schema.js';
import { isPrivate, keys } from '../storage/keys.js';
import { pastMeeting } from '../workspace/past-meeting.js';
import type { PastMeeting } from '../workspace/state.js';
import { KINDS, prefixesOf, readable, type Read } from './records.js';
import type { HistorySource } from './source.js';

/** Everything the viewer may see of one meeting; undefined where there is none, or it cannot be read. */
export async function readMeeting(source: HistorySource, id: string): Promise<PastMeeting | undefined> {
  const [read] = readable(await source.storage.get([keys.meeting(source.relationshipId, id)]));
  return read && readMatter(source, read.record as Meeting);
}

/** The rest of a meeting that is known. */
export async function readMatter(source: HistorySource, meeting: Meeting): Promise<PastMeeting> {
  const { storage, people } = source;
  const prefixes = KINDS.flatMap((kind) => prefixesOf(source, kind, meeting.id));
  const lists = await Promise.all(prefixes.map((prefix) => storage.list({ prefix })));
  const records = withoutShared(readable(lists.flat()));
  return pastMeeting({ records, people }, meeting);
}

/** What was shared is there twice, and told once. */
export const withoutShared = (records: readonly Read[]): readonly Read[] =>
  records.filter(({ key, record }) => !isPrivate(key) || (record as AgendaItem).status !== 'shared');
