/** More arguments than this are too many for some engines. */
const mostArguments = 0x8000;

/** Bytes as text that JSON can hold. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += mostArguments) {
    text += String.fromCharCode(...bytes.subarray(start, start + mostArguments));
  }
  return btoa(text);
}

/** The bytes again; throws for what is no base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
