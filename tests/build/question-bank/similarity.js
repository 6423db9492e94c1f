// How alike two texts are: the share of their trigrams that both have, as pg_trgm counts it.

/** Every three letters in a row, word by word, with the edges of the words. @param {string} text */
function trigramsOf(text) {
  const trigrams = new Set();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `;
    for (let start = 0; start + 3 <= padded.length; start += 1) trigrams.add(padded.slice(start, start + 3));
  }
  return trigrams;
}

/** @param {Set<string>} one @param {Set<string>} other */
function similarity(one, other) {
  let shared = 0;
  for (const trigram of one) if (other.has(trigram)) shared += 1;
  return shared / (one.size + other.size - shared || 1);
}

/** The pairs of questions that are as similar as this or more. @param {readonly import('./bank.js').Text[]} texts @param {number} limit */
export function findNearCopies(texts, limit) {
  const all = texts.map(({ id, text }) => ({ id, trigrams: trigramsOf(text) }));
  return all.flatMap(({ id, trigrams }, index) =>
    all.slice(index + 1).flatMap((other) => {
      const alike = similarity(trigrams, other.trigrams);
      return alike >= limit ? [`${id} and ${other.id} are ${alike.toFixed(2)} alike`] : [];
    }),
  );
}
