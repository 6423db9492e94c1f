import type { Partition } from '@one-on-one/core';
import { ADVISED_ITERATIONS, isIterationCount, Passphrase } from './passphrase.js';
import { keySecret, passphraseSecret, type Secret } from './secret.js';

/** What opens the storage: a key or a passphrase. With neither, every call is refused with `locked`. */
export interface EncryptedStorageOptions {
  /** An AES-GCM key of 256 bits that may encrypt and decrypt; it need not be extractable. */
  readonly key?: CryptoKey | undefined;
  readonly passphrase?: string | undefined;
  /** How often a passphrase is stretched when a header is made; one that exists keeps its count. */
  readonly iterations?: number;
  /** What the inner adapter keeps: both, unless it is one side of a routed storage. It is asked for nothing else. */
  readonly partitions?: readonly Partition[];
  /** How long `close` waits for what is under way. */
  readonly closeTimeoutMs?: number;
}

/** The secret that the options hold, if any; throws the `TypeError` of a wrong call. */
export function secretOf({
  key,
  passphrase,
  iterations = ADVISED_ITERATIONS,
}: EncryptedStorageOptions): Secret | undefined {
  if (key && passphrase) throw new TypeError('A key or a passphrase, not both.');
  if (!isIterationCount(iterations)) throw new TypeError('The iterations are a positive whole number.');
  if (key && !isFit(key)) {
    throw new TypeError('A key is one for AES-GCM, of 256 bits, that may encrypt and decrypt.');
  }
  if (key) return keySecret(key);
  return passphrase ? passphraseSecret(new Passphrase(passphrase, iterations)) : undefined;
}

function isFit({ algorithm, usages }: CryptoKey): boolean {
  const { name, length } = algorithm as Partial<AesKeyAlgorithm>;
  return name === 'AES-GCM' && length === 256 && usages.includes('encrypt') && usages.includes('decrypt');
}
