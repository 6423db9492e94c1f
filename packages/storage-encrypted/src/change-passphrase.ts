import {
  isOneOnOneError,
  OneOnOneError,
  type Partition,
  type Revision,
  type StorageAdapter,
} from '@one-on-one/core';
import { checkWebCrypto } from './failures.js';
import { commitHeader, headerKey, parseHeader, type Header } from './header.js';
import { ADVISED_ITERATIONS, isIterationCount, Passphrase } from './passphrase.js';
import { openWith } from './secret.js';

/** From which passphrase to which. */
export interface PassphraseChange {
  readonly from: string;
  readonly to: string;
  /** How often the new one is stretched. */
  readonly iterations?: number;
  /** What the adapter keeps: both, unless it is one side of a routed storage. */
  readonly partitions?: readonly Partition[];
}

interface Change {
  readonly partition: Partition;
  readonly header: Header;
  readonly revision: Revision;
}

/**
 * Changes the passphrase of the encrypted storage that an adapter keeps. The key of the records is wrapped anew: no
 * record is touched, and whoever has it open goes on. Everything is proved before anything is written. What breaks off
 * between two partitions is finished by the same call again. Twice the same passphrase renews its salt and count.
 */
export async function changePassphrase(
  inner: StorageAdapter,
  { from, to, iterations = ADVISED_ITERATIONS, partitions = ['shared', 'private'] }: PassphraseChange,
): Promise<void> {
  checkWebCrypto();
  if (!to) throw new TypeError('A passphrase has at least one character.');
  if (!isIterationCount(iterations)) throw new TypeError('The iterations are a positive whole number.');
  const [before, after] = [new Passphrase(from, iterations), new Passphrase(to, iterations)];
  const found: Change[] = [];
  for (const partition of partitions) {
    const [record] = await inner.get([headerKey(partition)]);
    if (record) found.push({ partition, header: parseHeader(record.value), revision: record.revision });
  }
  if (found.length === 0) {
    throw new OneOnOneError('not-found', 'Nothing is encrypted here.', { id: headerKey('shared')[1]! });
  }
  const changes: Change[] = [];
  for (const { partition, header, revision } of found) {
    const changed = await rewrap(header, partition, before, after);
    if (changed) changes.push({ partition, header: changed, revision });
  }
  for (const { partition, header, revision } of changes) {
    await commitHeader(inner, partition, header, revision);
  }
}

/** The header under the new passphrase; undefined if an earlier call has come so far. */
async function rewrap(
  header: Header,
  partition: Partition,
  before: Passphrase,
  after: Passphrase,
): Promise<Header | undefined> {
  try {
    const dataKey = await openWith(before, header, partition, true);
    return { ...header, passphrase: await after.wrap(dataKey, partition) };
  } catch (error) {
    if (!isOneOnOneError(error, 'locked')) throw error;
    await openWith(after, header, partition);
    return undefined;
  }
}
