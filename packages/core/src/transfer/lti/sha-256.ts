const isPrime = (n: number) => {
  for (let by = 2; by * by <= n; by += 1) if (n % by === 0) return false;
  return true;
};

const PRIMES = Array.from({ length: 310 }, (_, index) => index + 2).filter(isPrime);

/** The first 32 bits behind the point. */
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0;

const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

/** The digest of bytes as 32 bytes (FIPS 180-4): here nothing waits, and a page without a secure context has no other. */
export function sha256(bytes: readonly number[]): readonly number[] {
  let state: readonly number[] = START;
  const padded = pad(bytes);
  for (let at = 0; at < padded.length; at += 16) state = mix(state, padded.slice(at, at + 16));
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

/** As words of 32 bits, whole blocks of sixteen: behind the bytes a bit, and at the end how many bits there are. */
function pad(bytes: readonly number[]): readonly number[] {
  const words = Array.from({ length: (((bytes.length + 8) >> 6) + 1) * 16 }, () => 0);
  [...bytes, 128].forEach((byte, index) => {
    words[index >> 2]! |= byte << (24 - 8 * (index % 4));
  });
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function mix(state: readonly number[], block: readonly number[]): readonly number[] {
  const words = [...block];
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  ROUNDS.forEach((constant, round) => {
    if (round > 15) {
      const [early, late] = [words[round - 15]!, words[round - 2]!];
      words[round] =
        (words[round - 16]! +
          (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
          words[round - 7]! +
          (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))) |
        0;
    }
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + words[round]!;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + state[index]!) | 0);
}
