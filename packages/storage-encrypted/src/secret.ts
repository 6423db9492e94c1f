import type { Partition } from '@one-on-one/core';
import { locked } from './failures.js';
import type { Header } from './header.js';
import { createDataKey, type Passphrase } from './passphrase.js';
import { seal, unseal, type Bond } from './seal.js';

/** What a person or a host has that opens a storage. */
export interface Secret {
  /** The key of the records, proved by the header; rejects with `locked`. */
  open(header: Header, partition: Partition): Promise<CryptoKey>;
  /** A header for a partition that has none. */
  create(partition: Partition): Promise<Header>;
}

const checkBond = (partition: Partition): Bond => ['check', partition];

async function createHeader(key: CryptoKey, partition: Partition): Promise<Header> {
  return { type: 'encryption', schema: 1, check: await seal(key, 'one-on-one', checkBond(partition)) };
}

/** Answers the key if the header proves it. */
async function proved(key: CryptoKey, { check }: Header, partition: Partition): Promise<CryptoKey> {
  await unseal(key, check, checkBond(partition)).catch((error: unknown) => {
    throw locked(error);
  });
  return key;
}

/** The key itself, from the host. */
export const keySecret = (key: CryptoKey): Secret => ({
  open: (header, partition) => proved(key, header, partition),
  create: (partition) => createHeader(key, partition),
});

/** A passphrase: it opens a random key that lies, wrapped, in the header. */
export const passphraseSecret = (passphrase: Passphrase): Secret => ({
  open: (header, partition) => openWith(passphrase, header, partition),
  async create(partition) {
    const key = await createDataKey();
    return {
      ...(await createHeader(key, partition)),
      passphrase: await passphrase.wrap(key, partition),
    };
  },
});

/** The proved key that a passphrase opens; readable only for wrapping it anew. */
export async function openWith(
  passphrase: Passphrase,
  header: Header,
  partition: Partition,
  isReadable = false,
): Promise<CryptoKey> {
  if (!header.passphrase) throw locked();
  return proved(await passphrase.unwrap(header.passphrase, partition, isReadable), header, partition);
}
