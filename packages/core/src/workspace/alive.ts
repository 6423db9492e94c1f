import type { ActionItem } from '../action-items/schema.js';
import { ofType } from '../meeting/of-type.js';
import type { Table } from '../meeting/table.js';
import { byCreation } from '../shared/by-creation.js';
import type { RecordBase } from '../shared/record.js';

/** What a meeting is told from: records that the viewer may see, and who the two are. */
export type Known = Pick<Table, 'records' | 'people'>;

/** What is of a meeting and not removed, the first first. */
export const alive = <T extends RecordBase>(table: Known, type: string, meetingId: string) =>
  ofType<T & { readonly meetingId: string }>(table, type)
    .map(({ record }) => record)
    .filter((record) => record.meetingId === meetingId && !record.deletedAt)
    .sort(byCreation);

/** The action items that were agreed on in a meeting, settled ones too. */
export const agreedIn = (table: Known, meetingId: string) =>
  alive<ActionItem>(table, 'action-item', meetingId);
