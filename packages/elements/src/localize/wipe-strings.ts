/** The texts around deleting everything. */
export interface WipeStrings {
  /** By where it is kept. */
  readonly wipeWhat: Readonly<Record<'here' | 'elsewhere' | 'memory', string>>;
  readonly wipeStays: Readonly<Record<'here' | 'elsewhere' | 'memory', string>>;
  /** That so many other pairs stay. */
  readonly wipeOthers: Readonly<Record<'here' | 'elsewhere' | 'memory', (count: number) => string>>;
  readonly cancel: string;
  readonly wipeExport: string;
  readonly wipe: string;
  readonly wiping: string;
  readonly notWiped: string;
  readonly wiped: string;
  /** How much is leaveDone: of everybody here, or of the one whom the page names. */
  readonly leaveScope: string;
  readonly leaveAll: Readonly<Record<'all' | 'own', string>>;
  readonly leaveOne: string;
  readonly leaveWhat: Readonly<Record<'all' | 'own', string>>;
  readonly leaveStays: Readonly<Record<'all' | 'own', string>>;
  /** The files that can be taken along, one for each pair. */
  readonly leaveFiles: string;
  readonly leaveSave: (name: string) => string;
  /** Somebody who does not look now wrote in a pair only for themselves. */
  readonly leaveHidden: string;
  readonly leaveUnnamed: string;
  readonly leaveSaved: string;
  readonly leaveNotSaved: string;
  readonly leaveUnread: string;
  /** Everything is deleted. */
  readonly leaveDone: string;
}
