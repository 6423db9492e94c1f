import type { StorageKey } from '../storage/adapter.js';

type Path = readonly (string | number)[];

/** What an import did to something in the file that could not be taken as it was. */
export type ImportNote =
  /** A field was emptied because it held no instant, brought into its limits, or cleaned. */
  | { readonly kind: 'date' | 'number' | 'text'; readonly key: StorageKey; readonly path: Path }
  /** Two things had one id; this one has another now, or where there can only be one, they were merged. */
  | { readonly kind: 'duplicate'; readonly key: StorageKey; readonly id: string }
  /** It lay where its kind never lies, and was put where it belongs. */
  | { readonly kind: 'moved'; readonly key: StorageKey; readonly from: StorageKey }
  /** It pointed at something that is not there, or in a circle; the pointer was dropped. */
  | { readonly kind: 'reference' | 'cycle'; readonly key: StorageKey; readonly path: Path }
  /** It cannot be read; it is kept as it is. `path` leads to what is wrong with it. */
  | { readonly kind: 'set-aside'; readonly key: StorageKey; readonly path: Path }
  /** A newer version wrote it. It is kept as it is, and whoever opens it here can only read. */
  | { readonly kind: 'newer'; readonly key: StorageKey; readonly schema: number }
  /** Something else lies there that it cannot be merged with; that one stays. */
  | { readonly kind: 'kept'; readonly key: StorageKey }
  /** Parts of the file that are not for here. */
  | {
      readonly kind: 'ignored';
      readonly reason: 'another-person' | 'another-relationship' | 'device' | 'no-meeting';
      readonly count: number;
    };
