import { isOneOnOneError, type Partition, type StorageAdapter } from '@one-on-one/core';
import { corrupt, locked } from './failures.js';
import { commitHeader, headerKey, parseHeader, type Header } from './header.js';
import type { Secret } from './secret.js';

/** A key, and the header that proved it. */
interface Proof {
  readonly key: CryptoKey;
  readonly header: Header;
}

/** The lock of one partition: gives its key once the header has proved it, and makes the header if there is none. */
export class Lock {
  /** The locks of the other partitions: a key that is wrong there makes no header here. */
  others: readonly Lock[] = [];
  readonly #inner: StorageAdapter;
  readonly #partition: Partition;
  readonly #secret: Secret | undefined;
  #age = 0;
  /** The last proof; it outlives `forget`, so that what is sealed at that moment can be opened afterwards. */
  #proof: Proof | undefined;
  #isProved = false;
  #opening: Promise<Proof | undefined> | undefined;
  #creating: Promise<CryptoKey> | undefined;

  constructor(inner: StorageAdapter, partition: Partition, secret: Secret | undefined) {
    this.#inner = inner;
    this.#partition = partition;
    this.#secret = secret;
  }

  /** The key that was proved, if one was. */
  get key(): CryptoKey | undefined {
    return this.#isProved ? this.#proof?.key : undefined;
  }

  /** Answers the key for reading; undefined where nothing was written yet. It writes nothing itself. */
  async open(): Promise<CryptoKey | undefined> {
    const key = await this.#prove();
    if (!key) await Promise.all(this.others.map((other) => other.#prove()));
    return key;
  }

  /** Answers the key for writing. */
  async openOrCreate(): Promise<CryptoKey> {
    const key = await this.open();
    if (key) return key;
    this.#creating ??= this.#create().finally(() => (this.#creating = undefined));
    return this.#creating;
  }

  /** The storage lost what it had, the header too: the next write puts it there again. */
  forget(): void {
    this.#age += 1;
    this.#isProved = false;
    this.#opening = undefined;
  }

  async #prove(): Promise<CryptoKey | undefined> {
    if (this.key) return this.key;
    const age = this.#age;
    this.#opening ??= this.#read().finally(() => (this.#opening = undefined));
    const proof = await this.#opening;
    if (age !== this.#age) return this.#prove(); // forgotten meanwhile
    if (!proof) return undefined;
    this.#proof = proof;
    this.#isProved = true;
    return proof.key;
  }

  async #read(): Promise<Proof | undefined> {
    if (!this.#secret) throw locked();
    const [record] = await this.#inner.get([headerKey(this.#partition)]);
    if (!record) return undefined;
    const header = parseHeader(record.value);
    return { header, key: await this.#secret.open(header, this.#partition) };
  }

  async #create(): Promise<CryptoKey> {
    const header = this.#proof?.header ?? (await this.#createHeader());
    try {
      await commitHeader(this.#inner, this.#partition, header, null);
    } catch (error) {
      // Somebody else made one at the same moment: theirs counts, if our key opens it.
      if (!isOneOnOneError(error, 'conflict')) throw error;
    }
    return (await this.#prove()) ?? this.#create();
  }

  async #createHeader(): Promise<Header> {
    const header = await this.#secret!.create(this.#partition);
    const found = await this.#inner.list({ prefix: [this.#partition], limit: 1 });
    // A header beside records that were written without it would make them look like ours.
    if (found.length > 0 && !(await this.#prove())) {
      throw corrupt('There are records, but no header of an encryption.');
    }
    return header;
  }
}

/** The locks of these partitions. */
export function createLocks(
  inner: StorageAdapter,
  partitions: readonly Partition[],
  secret: Secret | undefined,
): ReadonlyMap<Partition, Lock> {
  const locks = new Map(partitions.map((one) => [one, new Lock(inner, one, secret)]));
  for (const [partition, lock] of locks) {
    lock.others = [...locks].filter(([one]) => one !== partition).map(([, other]) => other);
  }
  return locks;
}
