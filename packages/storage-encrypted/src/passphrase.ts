import { fromBase64, toBase64 } from './base64.js';
import { locked } from './failures.js';
import { aesGcm, freshNonce, join, randomBytes, split, type Bond } from './seal.js';

/**
 * How often a passphrase is stretched: what the OWASP Password Storage Cheat Sheet advises as the least for
 * PBKDF2-HMAC-SHA-256 (600,000 since 2023). WebCrypto has none of the functions it advises before that one.
 */
export const ADVISED_ITERATIONS = 600_000;

/** More than anybody derives: a count that was tampered with must not keep a page busy for hours. */
const mostIterations = 100_000_000;

/** Whether a passphrase can be stretched so often. */
export const isIterationCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= mostIterations;

/** A key that a passphrase opens: everything another device needs, beside the passphrase. */
export interface WrappedKey {
  readonly kdf: 'PBKDF2-HMAC-SHA-256';
  readonly iterations: number;
  /** 16 random bytes in base64. */
  readonly salt: string;
  /** The key itself, sealed with the key derived from the passphrase. */
  readonly wrapped: string;
}

type Stretching = Pick<WrappedKey, 'iterations' | 'salt'>;

const saltBytes = 16;
const aes256 = { name: 'AES-GCM', length: 256 };

/** A new key for records. It can be read as long as it is not wrapped; what `unwrap` answers cannot. */
export const createDataKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(aes256, true, ['encrypt', 'decrypt']);

/** Wraps keys with a passphrase, which it stretches once for each salt that it meets. */
export class Passphrase {
  readonly #text: string;
  readonly #iterations: number;
  readonly #derived = new Map<string, Promise<CryptoKey>>();
  #stretching: Stretching | undefined;

  constructor(text: string, iterations: number) {
    this.#text = text;
    this.#iterations = iterations;
  }

  /** Wraps a key, with the salt that was met last, if any: two partitions then cost one derivation. */
  async wrap(key: CryptoKey, partition: string): Promise<WrappedKey> {
    this.#stretching ??= { iterations: this.#iterations, salt: toBase64(randomBytes(saltBytes)) };
    const stretching = this.#stretching;
    const nonce = freshNonce();
    const algorithm = aesGcm(nonce, bondOf(stretching, partition));
    const wrapped = await crypto.subtle.wrapKey('raw', key, await this.#derive(stretching), algorithm);
    return { kdf: 'PBKDF2-HMAC-SHA-256', ...stretching, wrapped: join(nonce, wrapped) };
  }

  /** The key again; rejects with `locked` if it was wrapped with another passphrase. */
  async unwrap({ iterations, salt, wrapped }: WrappedKey, partition: string, isReadable = false) {
    try {
      const { nonce, sealed } = split(wrapped);
      const derived = await this.#derive({ iterations, salt });
      const algorithm = aesGcm(nonce, bondOf({ iterations, salt }, partition));
      const key = await crypto.subtle.unwrapKey('raw', sealed, derived, algorithm, aes256, isReadable, [
        'encrypt',
        'decrypt',
      ]);
      if (iterations >= this.#iterations) this.#stretching ??= { iterations, salt };
      return key;
    } catch (error) {
      throw locked(error);
    }
  }

  #derive({ iterations, salt }: Stretching): Promise<CryptoKey> {
    const name = `${iterations} ${salt}`;
    const derived = this.#derived.get(name) ?? stretch(this.#text, { iterations, salt });
    this.#derived.set(name, derived);
    return derived;
  }
}

const bondOf = ({ iterations, salt }: Stretching, partition: string): Bond => [
  'key',
  partition,
  iterations,
  salt,
];

async function stretch(text: string, { iterations, salt }: Stretching): Promise<CryptoKey> {
  // Keyboards write `é` in two ways: the same passphrase must be the same bytes on every device.
  const bytes = new TextEncoder().encode(text.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) };
  return crypto.subtle.deriveKey(pbkdf2, base, aes256, false, ['wrapKey', 'unwrapKey']);
}
