import type { StorageAdapter } from '../storage/adapter.js';

/** The parts of the contract, in the order in which they are best made to work. */
export type ConformanceGroup =
  | 'lifecycle'
  | 'get'
  | 'list'
  | 'commit'
  | 'revisions'
  | 'abort'
  | 'watch'
  | 'stash'
  | 'health'
  | 'histories';

/** What a subject may leave out; a case that needs it is then not claimed. */
export type ConformanceNeed = 'reopen' | 'watch' | 'stash' | 'health';

/** What a case works with. Whatever it says it needs is there. */
export interface ConformanceContext {
  /** Over an empty store that no other case can see. */
  readonly adapter: Required<StorageAdapter>;
  /** The store that was opened last, through another connection. */
  readonly reopen: () => Promise<Required<StorageAdapter>>;
  /** Another empty store, for cases that need more than one. */
  readonly openFresh: () => Promise<Required<StorageAdapter>>;
  /** Whether the subject offers what the case can do without. */
  readonly claims: (need: ConformanceNeed) => boolean;
  /** How many random histories to play. */
  readonly seeds: number;
  /** Does something once the case is over, also where it ends because the adapter does not answer. */
  readonly atEnd: (task: () => void) => void;
}

/** One promise of the contract, as data: it runs under any test runner, or under none. */
export interface ConformanceCase {
  readonly name: string;
  readonly group: ConformanceGroup;
  /** The sentence of the contract that the case holds the adapter to. */
  readonly rule: string;
  readonly needs?: readonly ConformanceNeed[];
  readonly run: (context: ConformanceContext) => Promise<void>;
}
