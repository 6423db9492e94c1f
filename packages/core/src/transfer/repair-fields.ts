import { orderKey } from '../agenda/order-key.js';
import { INSTANT } from '../shared/guard.js';
import { isBlank } from '../shared/text.js';
import type { JsonValue } from '../storage/adapter.js';
import type { ImportKind } from './kinds.js';
import { mendLine, mendStrings } from './repair-text.js';

const FIRST_ORDER = 'a0';

/** The members of a value that has names for them. */
export type Fields = Readonly<Record<string, JsonValue>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells what was repaired, and where in the record. */
export type Tell = (kind: 'date' | 'number' | 'text', path: readonly (string | number)[]) => void;

/** Whether text is an instant of a day that exists. */
function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

/**
 * Text as it can be kept: well-formed everywhere, lines of typed text without control characters. A line with nothing
 * to see is an empty one.
 */
export function repairTexts(value: Fields, { texts }: Pick<ImportKind, 'texts'>, tell: Tell): Fields {
  let mended = mendStrings(value);
  if (mended !== value) tell('text', []);
  for (const name of texts) {
    const text = mended[name];
    if (typeof text !== 'string') continue;
    const line = isBlank(text) ? '' : mendLine(text);
    if (line === text) continue;
    tell('text', [name]);
    mended = { ...mended, [name]: line };
  }
  const others = texts.length > 0 ? mendOthers(mended['others']) : mended['others'];
  if (others === undefined || others === mended['others']) return mended;
  tell('text', ['others']);
  return { ...mended, others };
}

// Other versions show beside a line of text, so they are lines, too.
function mendOthers(others: JsonValue | undefined): JsonValue | undefined {
  if (typeof others === 'string') return mendLine(others);
  if (typeof others !== 'object' || others === null) return others;
  const members = Object.entries(others).map(
    ([name, member]: [string, JsonValue]) => [name, mendOthers(member)!] as const,
  );
  if (members.every(([name, member]) => member === (others as Fields)[name])) return others;
  return Array.isArray(others) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/**
 * What is no order key becomes one: beside it nothing could be put where it belongs. The same one for all, so that two
 * who read the same file agree.
 */
export function repairOrders(value: Fields, { orders }: ImportKind, tell: Tell): Fields {
  const wrong = orders.filter((name) => typeof value[name] === 'string' && orderKey(value[name]) === null);
  if (wrong.length === 0) return value;
  for (const name of wrong) tell('text', [name]);
  return { ...value, ...Object.fromEntries(wrong.map((name) => [name, FIRST_ORDER])) };
}

/** Numbers within their limits. What is no number stays, for nothing is guessed. */
export function repairNumbers(value: Fields, { ranges }: ImportKind, tell: Tell): Fields {
  let repaired = value;
  for (const [name, [min, max]] of Object.entries(ranges)) {
    const number = value[name];
    if (typeof number !== 'number') continue;
    const whole = Math.min(Math.max(Math.round(number), min), max);
    if (whole === number) continue;
    tell('number', [name]);
    repaired = { ...repaired, [name]: whole };
  }
  return repaired;
}

/**
 * Instants that are none are emptied. Where a record cannot be without one, the nearest that is known takes its
 * place, and what was deleted stays deleted.
 */
export function repairDates(value: Fields, { instants }: ImportKind, exportedAt: string, tell: Tell): Fields {
  const wrong = ['createdAt', 'updatedAt', 'deletedAt', ...instants].filter(
    (name) => value[name] !== undefined && !isInstant(value[name]),
  );
  if (wrong.length === 0) return value;
  for (const name of wrong) tell('date', [name]);
  const known = [value['updatedAt'], value['createdAt'], exportedAt].find(isInstant) ?? exportedAt;
  const kept = Object.entries(value).filter(([name]) => !instants.includes(name) || !wrong.includes(name));
  const replaced = wrong.filter((name) => !instants.includes(name)).map((name) => [name, known] as const);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(replaced) };
}
