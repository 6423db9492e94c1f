import type { JsonValue, PutWrite, StoredRecord } from '@one-on-one/core';
import { corrupt } from './failures.js';
import { seal, unseal, type Bond } from './seal.js';

type Place = Pick<StoredRecord, 'key' | 'revision'>;

/** A value is bound to its key and revision: it opens nowhere else, and at no other time. */
const bondOf = ({ key, revision }: Place): Bond => ['record', key, revision];

/** The write as the inner adapter is given it: key and revision readable, the value not. */
export const sealWrite = async (write: PutWrite, key: CryptoKey): Promise<PutWrite> => ({
  ...write,
  value: { sealed: await seal(key, JSON.stringify(write.value), bondOf(write)) },
});

/** The record as it was written; rejects with `corrupt` if anybody changed or moved it. */
export async function unsealRecord(record: StoredRecord, key: CryptoKey): Promise<StoredRecord> {
  const { sealed } = (record.value ?? {}) as { readonly sealed?: unknown };
  if (typeof sealed !== 'string') throw corrupt('A record is not encrypted.');
  try {
    return { ...record, value: JSON.parse(await unseal(key, sealed, bondOf(record))) as JsonValue };
  } catch (error) {
    throw corrupt('A record was changed or moved by somebody without the key.', error);
  }
}
