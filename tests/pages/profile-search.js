import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Forty random characters that stand nowhere else, and that no compression makes shorter. */
export const freshSecret = () =>
  [...crypto.getRandomValues(new Uint8Array(40))].map((byte) => letters[byte % letters.length]).join('');

/**
 * Where a secret lies in a folder and all below it: the files, each with the form that was found there.
 * @param {string} folder
 * @param {string} secret
 */
export async function findOnDisk(folder, secret) {
  const forms = Object.entries(formsOf(secret));
  /** @type {string[]} */ const found = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    for (const [form, wanted] of forms)
      if (wanted.some((one) => bytes.includes(one))) found.push(`${file}: ${form}`);
  }
  return found;
}

/** @param {string} secret @returns {Record<string, Buffer[]>} */
function formsOf(secret) {
  const plain = Buffer.from(secret);
  const utf16 = Buffer.from(secret, 'utf16le');
  const escaped = Buffer.from(
    [...secret].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
  const base64 = [plain, utf16, escaped].flatMap(inBase64);
  return { plain: [plain], 'UTF-16': [utf16], escaped: [escaped], base64 };
}

/** The characters of base64 that depend on the bytes alone, for each of the three places where they can begin. @param {Buffer} bytes */
const inBase64 = (bytes) =>
  [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(whole.slice(Math.ceil((shift * 8) / 6), -1));
  });
