import { createMemoryStorage, type MemoryStore } from '@one-on-one/core';
import { createEncryptedStorage, type EncryptedStorageOptions } from '@one-on-one/storage-encrypted';

/** So few that a test need not wait; what ships is the advised count. */
export const FEW = 10;

/** A new key as a host would bring it: nobody can read it. */
export const aKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** An encrypted adapter over a memory that others may look into; with a passphrase unless a test names a key. */
export const encrypted = (
  store: MemoryStore,
  options: EncryptedStorageOptions = { passphrase: 'correct horse' },
) => createEncryptedStorage(createMemoryStorage({ store }), { iterations: FEW, ...options });

/** Everything that lies in a memory, as one text. */
export const contents = (store: MemoryStore) => JSON.stringify([...store.records()]);

/** Forty random characters that stand nowhere else. */
export const freshSecret = () =>
  [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What to search for in a text, one character a byte, that may hold this secret: plain (as JSON has it, too), escaped,
 * in UTF-16, and each of them in base64 wherever it begins there.
 */
export function formsOf(secret: string): readonly string[] {
  const utf16 = [...secret].join('\u0000');
  const escaped = [...secret].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return [secret, escaped, utf16, ...[secret, escaped, utf16].flatMap(inBase64)];
}

/** The characters of base64 that depend on the text alone, for each of the three places where it can begin. */
const inBase64 = (text: string) =>
  [0, 1, 2].map((shift) => {
    const whole = btoa('x'.repeat(shift) + text).replace(/=+$/, '');
    return whole.slice(Math.ceil((shift * 8) / 6), -1);
  });

/** Where the headers lie: of what is shared, and of what is private. */
export const headerKeys = [
  ['shared', '_encryption'],
  ['private', '_encryption'],
] as const;

/** What a header says; of the shared partition unless a test asks for the other. */
export const headerOf = (store: MemoryStore, index = 0) =>
  store.read(headerKeys[index]!)!.value as {
    readonly check: string;
    readonly passphrase?: {
      readonly kdf: string;
      readonly iterations: number;
      readonly salt: string;
      readonly wrapped: string;
    };
  };
