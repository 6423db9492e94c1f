import type { Clock, RandomBytes } from './clock.js';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_DIGITS = 10;
const RANDOM_BYTES = 16;

/** Makes ids of 26 characters that sort by creation: ten of time, sixteen of chance (80 bits). */
export function createIds(clock: Clock, random: RandomBytes): () => string {
  return () => {
    let time = Date.parse(clock.now());
    let id = '';
    for (let digit = 0; digit < TIME_DIGITS; digit += 1) {
      id = ALPHABET.charAt(time % 32) + id;
      time = Math.floor(time / 32);
    }
    return id + Array.from(random(RANDOM_BYTES), (byte) => ALPHABET.charAt(byte & 31)).join('');
  };
}
