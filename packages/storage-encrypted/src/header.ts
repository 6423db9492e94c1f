import {
  hasPrefix,
  OneOnOneError,
  partitionOf,
  type JsonValue,
  type KeyRange,
  type Partition,
  type Revision,
  type StorageAdapter,
  type StorageKey,
  type StoredRecord,
} from '@one-on-one/core';
import { toBase64 } from './base64.js';
import { corrupt } from './failures.js';
import { isIterationCount, type WrappedKey } from './passphrase.js';
import { randomBytes } from './seal.js';

/** What lies beside the records of a partition: how to open them, and what proves that a key does. */
export interface Header {
  readonly type: 'encryption';
  readonly schema: 1;
  /** A known text, sealed with the key of the records. */
  readonly check: string;
  /** The key of the records, if a passphrase opens it. */
  readonly passphrase?: WrappedKey;
}

/** Keys of records have three segments and more, so no record lies here; those that start so are nobody's. */
export const headerKey = (partition: Partition): StorageKey => [partition, '_encryption'];

/** Whether this is the key of a header, which only this package sees. */
export const isHeaderKey = (key: StorageKey) => key.length === 2 && key[1] === headerKey(partitionOf(key))[1];

/** Stores a header if the key still holds `ifRevision`. Flushed to the disk: without it every record is lost. */
export const commitHeader = (
  inner: StorageAdapter,
  partition: Partition,
  header: Header,
  ifRevision: Revision | null,
) => {
  const put = {
    kind: 'put',
    key: headerKey(partition),
    value: header as unknown as JsonValue,
    revision: toBase64(randomBytes(16)),
    ifRevision,
  } as const;
  return inner.commit([put], { durability: 'strict' });
};

/** What a `list` answers, without the header. One more than the limit is read, in case it is among them. */
export async function listWithoutHeader(
  inner: StorageAdapter,
  range: KeyRange,
): Promise<readonly StoredRecord[]> {
  if (!hasPrefix(headerKey(partitionOf(range.prefix)), range.prefix)) return inner.list(range);
  const { limit, ...rest } = range;
  const records = await inner.list(limit === undefined ? rest : { ...rest, limit: limit + 1 });
  return records.filter(({ key }) => !isHeaderKey(key)).slice(0, limit);
}

/** Unknown data as a header; throws `newer-schema` or `corrupt`. */
export function parseHeader(value: unknown): Header {
  const { type, schema, check, passphrase } = (value ?? {}) as Partial<Record<keyof Header, unknown>>;
  if (type === 'encryption' && typeof schema === 'number' && schema > 1) {
    const message = 'This storage was encrypted by a newer version.';
    throw new OneOnOneError('newer-schema', message, { committed: 'no', retry: 'never' });
  }
  const isHeader = type === 'encryption' && schema === 1 && typeof check === 'string';
  if (isHeader && (passphrase === undefined || isWrappedKey(passphrase))) return value as Header;
  throw corrupt('The header of the encryption is broken.');
}

function isWrappedKey(value: unknown): value is WrappedKey {
  const { kdf, iterations, salt, wrapped } = (value ?? {}) as Partial<Record<keyof WrappedKey, unknown>>;
  const isText = typeof salt === 'string' && typeof wrapped === 'string';
  return kdf === 'PBKDF2-HMAC-SHA-256' && isIterationCount(iterations) && isText;
}
