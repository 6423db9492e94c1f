import type { Role } from '@one-on-one/core';

/** The texts about the pairs that somebody is one of. */
export interface RelationshipWords {
  readonly heading: string;
  readonly none: string;
  readonly allArchived: string;
  readonly failed: string;
  readonly unnamed: string;
  /** The same inside a sentence. */
  readonly unnamedInside: string;
  readonly noDate: string;
  readonly meetingNow: string;
  readonly wasDue: (when: string) => string;
  readonly openActions: (count: number) => string;
  readonly find: string;
  readonly found: (count: number) => string;

  readonly add: string;
  readonly addFirst: string;
  readonly name: string;
  readonly youAre: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly begin: string;
  readonly cancel: string;
  readonly blank: string;
  readonly tooLong: string;
  readonly notDone: string;

  readonly archive: string;
  readonly archiveThis: (name: string) => string;
  readonly restore: string;
  readonly restoreThis: (name: string) => string;
  readonly archived: (count: number) => string;
  readonly isArchived: (name: string) => string;
  readonly isOver: (name: string) => string;
  /** Of people with the same name, since when one meets this one. */
  readonly since: (when: string) => string;
  /** The same inside a sentence, with the role as it is said there; what is not needed to tell them apart is not given. */
  readonly apart: (name: string, role: string | undefined, since: string | undefined) => string;
  readonly over: Readonly<Record<'alumni' | 'ended', string>>;

  readonly shown: (name: string) => string;
  readonly added: (name: string) => string;
  readonly wasArchived: (name: string) => string;
  readonly wasRestored: (name: string) => string;
}

/** Under a name of their own: other elements add and find, too. */
export interface RelationshipStrings {
  readonly relationships: RelationshipWords;
}

/** The texts of what belongs to a pair that is put away. */
export interface ArchivedStrings {
  readonly pairIsArchived: string;
  readonly pairIsOver: string;
}
