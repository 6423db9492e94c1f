import type { RecordBase } from '../shared/record.js';
import type { Placed, Table } from './table.js';

/** The records of one type. */
export const ofType = <T extends RecordBase>({ records }: Pick<Table, 'records'>, type: string) =>
  records.filter((placed): placed is Placed<T> => placed.record.type === type);

/** The record with this id, a deleted one, too; undefined where there is none. */
export const lookFor = <T extends RecordBase>(table: Pick<Table, 'records'>, type: string, id: string) =>
  ofType<T>(table, type).find(({ record }) => record.id === id);
