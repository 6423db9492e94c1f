import { fromBase64, toBase64 } from './base64.js';

const nonceBytes = 12;

/** What a sealed text is bound to: it opens under exactly the same facts and no others. */
export type Bond = readonly (string | number | readonly string[])[];

/** Random bytes. */
export const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** How AES-GCM is asked to work: with this nonce, and the bond as additional authenticated data. */
export const aesGcm = (iv: Uint8Array<ArrayBuffer>, bond: Bond): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify(['one-on-one', ...bond])),
});

/** A nonce and what was sealed with it, as one text. */
export function join(nonce: Uint8Array, sealed: ArrayBuffer): string {
  const bytes = new Uint8Array(nonceBytes + sealed.byteLength);
  bytes.set(nonce);
  bytes.set(new Uint8Array(sealed), nonceBytes);
  return toBase64(bytes);
}

/** The two again. */
export function split(text: string) {
  const bytes = fromBase64(text);
  return { nonce: bytes.subarray(0, nonceBytes), sealed: bytes.subarray(nonceBytes) };
}

/** A fresh nonce. 96 random bits are safe for 2^32 texts under one key (NIST SP 800-38D, 8.3). */
export const freshNonce = () => randomBytes(nonceBytes);

/** Seals a text with a fresh nonce. */
export async function seal(key: CryptoKey, text: string, bond: Bond): Promise<string> {
  const nonce = freshNonce();
  return join(nonce, await crypto.subtle.encrypt(aesGcm(nonce, bond), key, new TextEncoder().encode(text)));
}

/** The text again; rejects unless key, bond and every byte are right. */
export async function unseal(key: CryptoKey, text: string, bond: Bond): Promise<string> {
  const { nonce, sealed } = split(text);
  return new TextDecoder().decode(await crypto.subtle.decrypt(aesGcm(nonce, bond), key, sealed));
}
