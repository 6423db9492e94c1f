import { OneOnOneError } from '@one-on-one/core';
import type { NamedStages } from './named-stage.js';

type Path = readonly (string | number)[];
type Check = (value: unknown, ...path: Path) => void;

/** What a page says in a script of JSON inside of the element; throws `invalid` where it is none. */
export function saidStages(host: HTMLElement): unknown {
  const json = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  try {
    return json ? JSON.parse(json) : undefined;
  } catch (cause) {
    return refuse([], cause);
  }
}

/** Throws `invalid` with the path of what is wrong with the stages of a page. */
export function checkStages(said: unknown): asserts said is NamedStages {
  listOf(stage)(said);
  const stages = said as NamedStages;
  if (stages.length === 0) refuse([]);
  stages.forEach(({ key, minutes }, index) => {
    if (stages.findIndex((each) => each.key === key) < index) refuse([index, 'key']);
    if (lengthsOf(minutes) !== lengthsOf(stages[0].minutes)) refuse([index, 'minutes']);
  });
}

const lengthsOf = (minutes: object) => Object.keys(minutes).join();

function refuse(path: Path, cause?: unknown): never {
  const place = path.join('.');
  throw new OneOnOneError('invalid', `Not stages: ${place}`, { path }, { cause });
}

const that =
  (isRight: (value: unknown) => unknown): Check =>
  (value, ...path) =>
    isRight(value) || refuse(path);

const text = that((value) => typeof value === 'string' && value);

const listOf =
  (each: Check): Check =>
  (value, ...path) =>
    Array.isArray(value) ? value.forEach((one, index) => each(one, ...path, index)) : refuse(path);

/** An object with these members; what is not among `needed` may be missing. */
const shapeOf =
  (members: Readonly<Record<string, Check>>, ...needed: readonly string[]): Check =>
  (value, ...path) => {
    if (typeof value !== 'object' || !value) refuse(path);
    for (const [name, check] of Object.entries(members)) {
      const member = (value as Readonly<Record<string, unknown>>)[name];
      if (member !== undefined || needed.includes(name)) check(member, ...path, name);
    }
  };

const cues = listOf(
  shapeOf(
    {
      text,
      selfDirection: that(
        (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite),
      ),
    },
    'text',
  ),
);

const minutes = that((value) => {
  const lengths = Object.entries((value as object | null) ?? {});
  return (
    lengths[0] &&
    lengths.every(([length, each]) => /^[1-9]\d*$/.test(length) && Number.isFinite(each) && each > 0)
  );
});

const stage = shapeOf(
  {
    key: text,
    minutes,
    name: text,
    purpose: text,
    cues: shapeOf({ mentor: cues, mentee: cues }),
    behaviors: listOf(text),
    needs: listOf(text),
  },
  'key',
  'minutes',
);
