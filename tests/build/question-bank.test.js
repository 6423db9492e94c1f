// The question bank holds what the writing guide asks for. Its table of cells is printed, so that one sees where it is thin.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { QuestionSchema } from '@one-on-one/core';
import { loadQuestions, localeOfQuestions, QUESTION_LOCALES } from '@one-on-one/core/question-bank';
import { questionsJsonSchema } from '@one-on-one/core/transfer';
import Ajv from 'ajv';
import { locales, structure, texts } from './question-bank/bank.js';
import { findThinCells, tableOfCells } from './question-bank/cells.js';
import {
  findBlank,
  findLongTexts,
  findMissingCautions,
  findOtherIds,
  findWrongFollowUps,
  findWrongIds,
} from './question-bank/checks.js';
import { findClosed } from './question-bank/closed.js';
import { findNearCopies } from './question-bank/similarity.js';
import { findUnstable, published } from './question-bank/stable.js';

const english = texts.get('en') ?? [];
const schema = JSON.parse(
  readFileSync(new URL('../../packages/core/schema/one-on-one-questions-1.json', import.meta.url), 'utf8'),
);

console.log(tableOfCells(structure));

test('there are at least 640 questions in English', () =>
  assert.ok(english.length >= 640, `${english.length}`));

test('every theme has at least 12 questions for each depth and direction', () =>
  assert.deepEqual(findThinCells(structure, 12), []));

test('ids are unique and say theme, depth and number', () => assert.deepEqual(findWrongIds(structure), []));

test('what was published once is still there, and asked by the same', () =>
  assert.deepEqual(findUnstable(structure, published), []));

test('every question in English has its structure and the other way round', () =>
  assert.deepEqual(findOtherIds(structure, english), []));

test('what names an earlier meeting, or what was said in it, is not for a first one', () => {
  const early = new Set(structure.filter(({ looksBack }) => !looksBack).map(({ id }) => id));
  const names =
    /\blast time we|\b(our|these) last|last time\?|since we|so far between|when we started meeting|our (meetings|conversations) (so far|when)/i;
  assert.deepEqual(
    english.filter(({ id, text }) => early.has(id) && names.test(text)).map(({ id }) => id),
    [],
  );
});

for (const locale of locales) {
  const written = texts.get(locale) ?? [];

  test(`${locale}: has the questions of the English set`, () =>
    assert.deepEqual(findOtherIds(english, written), []));

  test(`${locale}: no question is empty or longer than 140 characters`, () =>
    assert.deepEqual([...findBlank(written), ...findLongTexts(written, 140)], []));

  test(`${locale}: every question has one to three follow-ups, and a caution at depth 3`, () =>
    assert.deepEqual([...findWrongFollowUps(written), ...findMissingCautions(structure, written)], []));

  test(`${locale}: no two questions are near-copies`, () =>
    assert.deepEqual(findNearCopies(written, 0.6), []));

  test(`${locale}: fewer than 5 in 100 questions are closed`, () => {
    const closed = findClosed(structure, written, locale);
    assert.ok(closed.length < written.length * 0.05, closed.join(', '));
  });

  test(`${locale}: what is loaded is all there is, and what the schemas say`, async () => {
    assert.equal(localeOfQuestions(locale), locale);
    const questions = await loadQuestions(locale);
    assert.deepEqual(findOtherIds(written, questions), []);
    const text = new Map(written.map((each) => [each.id, each.text]));
    for (const question of questions) {
      assert.equal(question.text, text.get(question.id));
      QuestionSchema.parse(question);
    }
    const validate = new Ajv({ allErrors: true }).compile(schema);
    assert.ok(validate(questions), JSON.stringify(validate.errors));
  });
}

test('every folder of texts can be loaded, and a language without one is answered in English', async () => {
  assert.deepEqual([...locales].sort(), [...QUESTION_LOCALES].sort());
  assert.equal(localeOfQuestions('xx-YY'), 'en');
  assert.deepEqual(await loadQuestions('xx-YY'), await loadQuestions('en'));
});

test('the JSON Schema of questions is published as the schemas generate it', () =>
  assert.deepEqual(schema, questionsJsonSchema()));

test('the questions are free of rights, and their licence lies beside them', () =>
  assert.match(
    readFileSync(new URL('../../packages/core/src/question-bank/data/LICENSE', import.meta.url), 'utf8'),
    /CC0 1\.0 Universal/,
  ));

test('no entry of core brings the questions along: they are fetched when they are asked for', () => {
  const dist = new URL('../../packages/core/dist/', import.meta.url);
  for (const entry of ['index.js', 'transfer/index.js', 'question-bank/index.js']) {
    const seen = modulesOf(new URL(entry, dist));
    assert.ok(seen.size > 1, entry);
    assert.deepEqual(
      [...seen].filter((url) => url.includes('question-bank/data/')),
      [],
    );
  }
});

/** The addresses of a module and of all that it imports at once. @param {URL} url @param {Set<string>} seen */
function modulesOf(url, seen = new Set()) {
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  const code = readFileSync(url, 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import) ['"](\.[^'"]+)['"]/g))
    modulesOf(new URL(path, url), seen);
  return seen;
}
