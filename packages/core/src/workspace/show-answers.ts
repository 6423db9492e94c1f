import { ofType } from '../meeting/of-type.js';
import type { Table } from '../meeting/table.js';
import { answer, isOtherIn, type Answer } from '../participation/participation.js';
import type { Participation } from '../participation/schema.js';
import type { Writer } from '../shared/record.js';
import { isPrivate } from '../storage/keys.js';

/** What the viewer answered in private, and both may see by now. */
export const dueAnswers = (table: Pick<Table, 'records' | 'viewer'>): readonly Answer[] =>
  ofType<Participation>(table, 'participation')
    .filter(({ key, record }) => isPrivate(key) && record.id === table.viewer && record.worth)
    .map(({ record }) => record)
    .filter((record) => isOtherIn(table, record));

/** Shows to both what the viewer answered in private, of each meeting that the other has answered for by now. */
export const showAnswers = (table: Table, writer: Writer) =>
  dueAnswers(table).flatMap((due) => answer(table, due, false, writer));
