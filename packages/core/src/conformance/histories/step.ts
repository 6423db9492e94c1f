import type { JsonValue, KeyRange, Revision, StashEntry, StorageKey } from '../../storage/adapter.js';

/** A write before it is known what its key will hold, so that a history stays one when calls are left out. */
export interface WriteStep {
  readonly kind: 'put' | 'delete';
  readonly key: StorageKey;
  readonly value: JsonValue;
  readonly revision: Revision;
  /** Against a revision that the key held earlier, or never. */
  readonly isStale: boolean;
}

/** One call of a history. `elsewhere`: through the second connection. */
export type Step =
  | { readonly kind: 'get'; readonly keys: readonly StorageKey[]; readonly elsewhere: boolean }
  | { readonly kind: 'list' | 'pages'; readonly range: KeyRange; readonly elsewhere: boolean }
  | { readonly kind: 'commit'; readonly writes: readonly WriteStep[]; readonly elsewhere: boolean }
  | {
      /** Two commits and a read between them, none waiting for another; `elsewhere` is the second commit. */
      readonly kind: 'at once';
      readonly writes: readonly WriteStep[];
      readonly rivals: readonly WriteStep[];
      readonly elsewhere: boolean;
    }
  | { readonly kind: 'stash'; readonly entries: readonly StashEntry[]; readonly elsewhere: boolean }
  | { readonly kind: 'stashed'; readonly elsewhere: boolean }
  | {
      readonly kind: 'unstash';
      readonly ids: readonly string[];
      readonly writes: readonly WriteStep[];
      readonly elsewhere: boolean;
    }
  | { readonly kind: 'reopen' };

/** What may occur in a history beside reads and commits. */
export interface Shape {
  readonly atOnce?: boolean;
  readonly reopen?: boolean;
  readonly stash?: boolean;
}
