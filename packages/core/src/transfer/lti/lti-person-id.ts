import { encodeHostId } from '../../shared/host-id.js';
import { sha256 } from './sha-256.js';

/** How long the standard lets the id of a person be. */
const LONGEST = 255;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The id under which a person of a learning platform is a participant here: the platform's own where it can be part of a
 * key, else `sha256-` and the digest of it, the same at each launch and another for everybody else. Throws a `TypeError`
 * for one that is empty or longer than the standard lets it be.
 */
export function ltiPersonId(sub: string): string {
  try {
    encodeHostId(sub);
    return sub;
  } catch (cause) {
    if (sub === '' || sub.length > LONGEST) throw cause;
    return `sha256-${base64url(sha256(utf8(sub)))}`;
  }
}

/** Throws for what is no text: half of a pair of surrogates. */
function utf8(text: string): readonly number[] {
  try {
    const written = encodeURIComponent(text).match(/%..|./g) ?? [];
    return written.map((each) => (each[1] ? parseInt(each.slice(1), 16) : each.charCodeAt(0)));
  } catch (cause) {
    throw new TypeError('An id is text.', { cause });
  }
}

function base64url(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => DIGITS[parseInt(six.padEnd(6, '0'), 2)]).join('');
}
