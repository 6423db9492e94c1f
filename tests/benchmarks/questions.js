// A bank of so many generated questions, as the built file fetches its own: the texts, and what is the same in all
// languages. Sent to the page as text, too, for the element that is written by hand.
const THEMES = ['relationship', 'engagement', 'check-in', 'productivity', 'feedback', 'career', 'inclusion'];
const BEGINNINGS = [
  'What would you',
  'How could we',
  'Where did you',
  'Which part of it would you',
  'Who helped you to',
];
const MIDDLES = ['change about', 'learn from', 'say about', 'keep of', 'ask about'];
const ENDS = [
  'the last project',
  'your first year',
  'our meetings',
  'the team',
  'a hard week',
  'the plan',
  'growth',
];

/** @param {number} count */
export const generatedTexts = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `generated-${index}`,
    text: `${pick(BEGINNINGS, index)} ${pick(MIDDLES, index / 5)} ${pick(ENDS, index / 25)}, the ${index}th time?`,
    intent: 'It shows what somebody thinks of it.',
    followUps: ['What else?'],
  }));

/** @param {number} count */
export const generatedStructure = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `generated-${index}`,
    version: 1,
    theme: pick(THEMES, index),
    depth: (index % 3) + 1,
    askedBy: pick(['mentor', 'mentee', 'either'], index),
    stages: ['personal'],
    needs: ['heard'],
    areas: ['goals'],
    form: 'open',
    cooldownMeetings: 3,
  }));

/** @template T @param {readonly T[]} list @param {number} index @returns {T} */
const pick = (list, index) => /** @type {T} */ (list[Math.floor(index) % list.length]);
