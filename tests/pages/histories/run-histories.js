import { follow, inventActs, spell } from './model.js';
import { createRandom } from './random.js';

/** @typedef {import('./model.js').Act} Act */

/** So many histories go on at once. */
const atOnce = 4;

/** So often a history's page is opened; it is killed every time but the last. */
const lives = 3;

/**
 * Runs histories of acts, kills and reopenings, one for each seed, and answers what was wrong with any.
 * @param {number} first the first seed
 * @param {number} count
 */
export async function runHistories(first, count) {
  /** @type {string[]} */ const faults = [];
  const sum = { acts: 0, saved: 0, kills: 0, amid: 0 };
  let seed = first;
  const work = async () => {
    while (seed < first + count) {
      const own = seed++;
      await runHistory(own, sum).catch((error) => faults.push(`seed ${own}: ${error.message}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { faults, ...sum };
}

/**
 * `amid`: kills while something was begun and not yet acknowledged.
 * @param {number} seed
 * @param {{ acts: number, saved: number, kills: number, amid: number }} sum
 */
async function runHistory(seed, sum) {
  const random = createRandom(seed);
  const databaseName = `history-${seed}-${Date.now()}`;
  /** @type {import('./model.js').Item[]} */ let items = [];
  /** What each record may hold. @type {Record<string, (string | undefined)[]>} */
  let raw = {};
  /** @type {Act[]} */ let acts = [];
  let saved = 0;

  for (let life = 0; life < lives; life += 1) {
    const isLast = life === lives - 1;
    const found = await liveOnce(
      databaseName,
      life,
      (state) => {
        const kept = Array.from({ length: acts.length - saved + 1 }, (_, at) =>
          follow(items, acts.slice(0, saved + at)),
        );
        const wanted = state.items.join();
        const match = kept.find((each) => spell(each).join() === wanted);
        if (!match)
          throw new Error(
            `life ${life} found [${wanted}], not from [${spell(kept[0] ?? [])}] to [${spell(kept.at(-1) ?? [])}]`,
          );
        for (const [name, allowed] of Object.entries(raw))
          if (!allowed.includes(state.raw[name]))
            throw new Error(`life ${life} found ${name} = ${state.raw[name]}, not ${allowed.join(' or ')}`);
        items = match;
        raw = { a: [state.raw.a], b: [state.raw.b] };
        acts = isLast ? [] : inventActs(random, items, life);
        saved = 0;
        return acts;
      },
      { killAfter: isLast ? Infinity : random.below(14), raw: () => raw },
    );
    saved = found.saved;
    sum.acts += found.tried;
    sum.saved += saved;
    sum.kills += found.isOver ? 0 : 1;
    sum.amid += found.isBusy ? 1 : 0;
  }
  indexedDB.deleteDatabase(databaseName);
}

/**
 * Lets a page live until it is done, or until it has said so much.
 * @param {string} databaseName
 * @param {number} life
 * @param {(state: { items: string[], raw: Record<string, string | undefined> }) => Act[]} begin
 * @param {{ killAfter: number, raw: () => Record<string, (string | undefined)[]> }} options
 * @returns {Promise<{ tried: number, saved: number, isOver: boolean, isBusy: boolean }>}
 */
function liveOnce(databaseName, life, begin, { killAfter, raw }) {
  return new Promise((resolve, reject) => {
    const page = new Worker('/histories/life.js', { type: 'module' });
    const end = { tried: 0, saved: 0, isOver: false, isBusy: false };
    let [heard, acts] = [0, /** @type {Act[]} */ ([])];
    const finish = (/** @type {() => void} */ settle) => {
      page.terminate();
      for (let number = end.tried; number < acts.length; number += 1) mayBeThere(number);
      settle();
    };
    // What a page has begun may be there, whether or not it came to tell of it.
    const mayBeThere = (/** @type {number} */ number) => {
      const { kind, name, value, isStale } = /** @type {Act} */ (acts[number]);
      if (kind === 'write' && !isStale && !value?.startsWith('aborted')) raw()[String(name)]?.push(value);
    };
    page.onerror = (event) => finish(() => reject(new Error(event.message)));
    page.onmessage = ({ data }) => {
      try {
        if (data.found) page.postMessage({ acts: (acts = begin(data.found)) });
        if (data.tried !== undefined) end.tried = data.tried + 1;
        if (data.tried !== undefined) mayBeThere(data.tried);
        const { isStale, value } = acts[data.done] ?? {};
        if (data.isWritten && (isStale || value?.startsWith('aborted')))
          throw new Error(`life ${life} was told that ${value} is written`);
        if (data.isWritten) raw()[String(acts[data.done]?.name)] = [acts[data.done]?.value];
        if (data.saved !== undefined) end.saved = Math.min(data.saved + 1, acts.length);
      } catch (error) {
        return finish(() => reject(error));
      }
      end.isOver = data.isOver === true;
      end.isBusy = data.tried !== undefined; // an act was begun, and nothing told of since
      if (end.isOver || (!data.found && ++heard > killAfter)) finish(() => resolve(end));
    };
    page.postMessage({ databaseName, life });
  });
}
