import type { StorageAdapter } from '../storage/adapter.js';

/** The parts of the contract, in the order in which they are best made to work. */
export type ConformanceGroup =
  'lifecycle' | 'get' | 'list' | 'commit' | 'revisions' | 'abort' | 'watch' | 'stash' | 'health';

/** What a subject may leave out; a case that needs it is then not claimed. */
export type ConformanceNeed = 'reopen' | 'watch' | 'stash' | 'health';

/** What a case works with. Whatever it says it needs is there. */
export interface ConformanceContext {
  /** Over an empty store that no other case can see. */
  readonly adapter: Required<StorageAdapter>;
  /** The same store through another connection. */
  readonly reopen: () => Promise<Required<StorageAdapter>>;
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
