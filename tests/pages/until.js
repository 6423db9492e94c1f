import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks until the answer is truthy, and says what it waited for when the time is over.
 * @template Answer
 * @param {string} what
 * @param {() => Promise<Answer> | Answer} ask
 * @param {{ deadline?: number, instead?: () => Promise<unknown> }} [options] `instead`: what to tell on failure
 * @returns {Promise<NonNullable<Answer>>}
 */
export async function until(what, ask, { deadline = 8000, instead } = {}) {
  const end = Date.now() + deadline;
  /** @type {unknown} */ let trouble;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error; // a document on its way out cannot answer
    }
    await pause(15);
  } while (Date.now() < end);
  const seen = await instead?.().catch(() => undefined);
  throw new Error(`Waited in vain until ${what}.${seen ? ` Instead: ${JSON.stringify(seen)}` : ''}`, {
    cause: trouble,
  });
}
