import type { Role } from '@one-on-one/core';
import type { ActionsWords } from '@one-on-one/core/transfer';
import type { LeftOut } from '../agenda/transfer/agenda-lines.js';

/** The texts of importing, and of what is written for other programs. */
export interface TransferStrings {
  /** What stands in a table of actions; what is said elsewhere already comes from there. */
  readonly actionsTable: Omit<ActionsWords, 'onlyYou'>;
  readonly importHelp: string;
  readonly importFile: string;
  readonly importText: string;
  readonly read: string;
  readonly reading: string;
  readonly cancel: string;
  readonly importNothing: string;
  /** By what an import would do with entries of the file. */
  readonly importCounts: Readonly<
    Record<'new' | 'changed' | 'conflict' | 'unchanged' | 'kept', (count: number) => string>
  >;
  readonly importBoth: (shown: string, kept: string) => string;
  /** By why parts of the file are left out. */
  readonly importIgnored: Readonly<
    Record<'another-person' | 'another-relationship' | 'device' | 'no-meeting', (count: number) => string>
  >;
  readonly importMended: (count: number) => string;
  readonly importSetAside: (count: number) => string;
  readonly importRunning: (done: number, total: number) => string;
  readonly imported: (count: number) => string;
  /** The file came in as a pair of its own. */
  readonly importedOwn: (count: number, names: string) => string;
  /** Both people of a file, by name; and where neither has one. */
  readonly importTwo: (one: string, other: string) => string;
  readonly importNobody: string;
  /** The file is about others than the pair that is shown. */
  readonly importOthers: (theirs: string, ours: string) => string;
  readonly importWay: string;
  readonly importOwn: string;
  readonly importTogether: string;
  readonly importWho: string;
  /** What is private to one of the file is taken for that of whoever looks, in the same role. */
  readonly importYours: (name: string | undefined, role: Role) => string;
  readonly importFailed: string;
  readonly linesNew: (count: number) => string;
  readonly linesNothing: string;
  readonly linesLeft: Readonly<Record<LeftOut, (count: number) => string>>;
  readonly linesDivide: (count: number) => string;
  readonly linesAdd: string;
  readonly linesAdded: (count: number) => string;
  readonly linesNotAdded: string;
  readonly linesUnreadable: string;
  readonly refusedTooLarge: string;
  readonly refusedNewer: string;
  readonly refusedFormat: string;
  readonly refusedDamaged: (where: string) => string;
}
