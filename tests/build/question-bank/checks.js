// What must hold for every question; each check answers what is wrong, one sentence for each fault.

/** @typedef {import('./bank.js').Structure} Structure */
/** @typedef {import('./bank.js').Text} Text */

/** @param {readonly { readonly id: string }[]} items */
const idsOf = (items) => items.map(({ id }) => id);

/** Ids that come twice, or do not say theme, depth and number. @param {readonly Structure[]} structure */
export function findWrongIds(structure) {
  const ids = idsOf(structure);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} comes twice`),
    ...structure
      .filter(({ id, theme, depth }) => !new RegExp(`^${theme}-${depth}-\\d{3}$`).test(id))
      .map(({ id, theme, depth }) => `${id} is not the id of a question of ${theme}, depth ${depth}`),
  ];
}

/**
 * Ids that one list has and the other has not, or has more often.
 * @param {readonly { readonly id: string }[]} wanted
 * @param {readonly { readonly id: string }[]} found
 */
export function findOtherIds(wanted, found) {
  const extra = idsOf(found);
  const missing = idsOf(wanted).filter((id) => {
    const place = extra.indexOf(id);
    if (place >= 0) extra.splice(place, 1);
    return place < 0;
  });
  return [...missing.map((id) => `${id} is missing`), ...extra.map((id) => `${id} is one too many`)];
}

/** @param {readonly Text[]} texts @param {number} most */
export const findLongTexts = (texts, most) =>
  texts
    .filter(({ text }) => text.length > most)
    .map(({ id, text }) => `${id} has ${text.length} characters, over ${most}`);

/** @param {readonly Text[]} texts */
export const findWrongFollowUps = (texts) =>
  texts
    .filter(({ followUps }) => followUps.length < 1 || followUps.length > 3 || followUps.some(isBlank))
    .map(({ id, followUps }) => `${id} has ${followUps.length} follow-ups, or an empty one`);

/** Questions without a text or an intent. @param {readonly Text[]} texts */
export const findBlank = (texts) =>
  texts.filter(({ text, intent }) => isBlank(text) || isBlank(intent)).map(({ id }) => `${id} is empty`);

/** @param {readonly Structure[]} structure @param {readonly Text[]} texts */
export function findMissingCautions(structure, texts) {
  const cautious = new Set(texts.filter(({ caution }) => !isBlank(caution)).map(({ id }) => id));
  return structure
    .filter(({ id, depth }) => depth === 3 && !cautious.has(id))
    .map(({ id }) => `${id} asks for real trust and has no caution`);
}

const isBlank = (/** @type {string | undefined} */ text) => !text?.trim();
