// The checks of the question bank find what they look for: each is given something good and something bad.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestLocale } from '../../packages/core/dist/question-bank/locale.js';
import { findThinCells, tableOfCells } from './question-bank/cells.js';
import {
  findBlank,
  findLongTexts,
  findMissingCautions,
  findOtherIds,
  findWrongFollowUps,
  findWrongIds,
} from './question-bank/checks.js';
import { findClosed, isClosed } from './question-bank/closed.js';
import { findNearCopies } from './question-bank/similarity.js';
import { findUnstable } from './question-bank/stable.js';

/** @param {Partial<import('./question-bank/bank.js').Text>} changes */
const aText = (changes = {}) => ({
  id: 'career-1-001',
  text: 'What would you like to learn?',
  intent: 'It shows a wish.',
  followUps: ['Why that?'],
  ...changes,
});

/** @param {Partial<import('./question-bank/bank.js').Structure>} changes @returns {import('./question-bank/bank.js').Structure} */
const aStructure = (changes = {}) => ({
  id: 'career-1-001',
  version: 1,
  theme: 'career',
  depth: 1,
  askedBy: 'mentor',
  stages: ['personal'],
  needs: ['growth-plan'],
  areas: ['aspirations'],
  form: 'open',
  cooldownMeetings: 6,
  ...changes,
});

test('a cell counts what its asker and what either may ask, and says when it is thin', () => {
  const bank = [aStructure(), aStructure({ askedBy: 'mentee' }), aStructure({ askedBy: 'either' })];
  const career = (/** @type {number} */ least) =>
    findThinCells(bank, least).filter((fault) => fault.startsWith('career, depth 1'));
  assert.deepEqual(career(2), []);
  assert.deepEqual(career(3), ['career, depth 1, mentor: 2, under 3', 'career, depth 1, mentee: 2, under 3']);
  assert.equal(findThinCells(bank, 1).length, 7 * 3 * 2 - 2);
  assert.match(tableOfCells(bank), /^career +3 +2 +2 +0 +0 +0 +0$/m);
});

test('an id that comes twice, or says another theme, depth or form, is found', () => {
  assert.deepEqual(findWrongIds([aStructure(), aStructure({ id: 'career-1-002' })]), []);
  assert.deepEqual(findWrongIds([aStructure(), aStructure()]), ['career-1-001 comes twice']);
  for (const id of ['feedback-1-001', 'career-2-001', 'career-1-01', 'career-1-0001', 'career-1-00x', 'x'])
    assert.equal(findWrongIds([aStructure({ id })]).length, 1, id);
});

test('a published question that is gone or has another asker is found, and a new one that is not written down', () => {
  const [one, two] = [aStructure(), aStructure({ id: 'career-1-002', askedBy: 'either' })];
  assert.deepEqual(findUnstable([two, one], { 'career-1': '>=' }), []);
  assert.deepEqual(findUnstable([one], { 'career-1': '>=' }), ['career-1-002 is gone']);
  assert.deepEqual(findUnstable([one], { 'career-1': '<' }), [
    'career-1-001 is asked by mentor, and was by mentee',
  ]);
  assert.deepEqual(findUnstable([one, two], { 'career-1': '>' }), [
    'career-1-002 is new: add it to published.json',
  ]);
});

test('ids that one list has and the other has not are found, also when one has them twice', () => {
  const [one, two] = [aText(), aText({ id: 'career-1-002' })];
  assert.deepEqual(findOtherIds([one, two], [two, one]), []);
  assert.deepEqual(findOtherIds([one, two], [one]), ['career-1-002 is missing']);
  assert.deepEqual(findOtherIds([one], [one, two]), ['career-1-002 is one too many']);
  assert.deepEqual(findOtherIds([one], [one, one]), ['career-1-001 is one too many']);
});

test('a text that is too long, empty or without intent is found', () => {
  assert.deepEqual(findLongTexts([aText({ text: 'x'.repeat(140) })], 140), []);
  assert.equal(findLongTexts([aText({ text: 'x'.repeat(141) })], 140).length, 1);
  assert.deepEqual(findBlank([aText()]), []);
  assert.equal(findBlank([aText({ text: ' ' }), aText({ intent: '' })]).length, 2);
});

test('no follow-up, a fourth one and an empty one are found', () => {
  assert.deepEqual(findWrongFollowUps([aText({ followUps: ['a', 'b', 'c'] })]), []);
  for (const followUps of [[], ['a', 'b', 'c', 'd'], ['a', ' ']])
    assert.equal(findWrongFollowUps([aText({ followUps })]).length, 1);
});

test('a question that needs real trust and has no caution is found', () => {
  assert.deepEqual(findMissingCautions([aStructure()], [aText()]), []);
  assert.deepEqual(findMissingCautions([aStructure({ depth: 3 })], [aText({ caution: 'Not today.' })]), []);
  for (const text of [aText(), aText({ caution: ' ' })])
    assert.equal(findMissingCautions([aStructure({ depth: 3 })], [text]).length, 1);
});

test('near-copies are found, whatever their case and signs, and different questions are not', () => {
  const copies = (/** @type {string} */ one, /** @type {string} */ other) =>
    findNearCopies([aText({ text: one }), aText({ id: 'career-1-002', text: other })], 0.6).length;
  assert.equal(copies('What would you like to learn?', 'what – would you like to learn'), 1);
  assert.equal(
    copies('What would you like to learn next year?', 'What would you like to learn this year?'),
    1,
  );
  assert.equal(copies('Was möchtest du lernen?', 'Was möchtest du gern lernen?'), 1);
  assert.equal(copies('What would you like to learn?', 'Whose work do you admire?'), 0);
});

test('a question for yes, no or a number is closed, with a clause before it, too', () => {
  for (const text of [
    'Do you like your work?',
    "Isn't it late?",
    'How many meetings do you have?',
    'When you have finished something, are you proud?',
    'You are content?',
  ])
    assert.equal(isClosed(text, 'en'), true, text);
  for (const text of [
    'What do you like?',
    'What, if anything, have you given up?',
    'Where were you happy?',
    'When you are done, how do you feel?',
    'Tell me about your day.',
  ])
    assert.equal(isClosed(text, 'en'), false, text);
  assert.throws(() => isClosed('Is it?', 'xx'), /closed\.js/);
});

test('the same is known in every other language', () => {
  const samples = {
    de: {
      closed: [
        'Magst du deine Arbeit?',
        'Wie viele Treffen hast du?',
        'Wenn du fertig bist, bist du dann stolz?',
      ],
      open: ['Was magst du?', 'Wobei warst du glücklich?', 'Wenn du fertig bist, wie geht es dir?'],
    },
    'pt-BR': {
      closed: [
        'Você gosta do seu trabalho?',
        'Quantos encontros você tem?',
        'Quando termina algo, você sente orgulho?',
      ],
      open: ['Do que você gosta?', 'Onde você se sentia bem?', 'Quando termina algo, como você fica?'],
    },
    es: {
      closed: [
        '¿Te gusta tu trabajo?',
        '¿Cuántas reuniones tienes?',
        'Cuando terminas algo, ¿sientes orgullo?',
      ],
      open: ['¿Qué te gusta?', '¿Dónde te sentías bien?', 'Cuando terminas algo, ¿cómo te sientes?'],
    },
  };
  for (const [locale, { closed, open }] of Object.entries(samples)) {
    for (const text of closed) assert.equal(isClosed(text, locale), true, text);
    for (const text of open) assert.equal(isClosed(text, locale), false, text);
  }
});

test('only questions that should be open are counted as closed', () => {
  const closed = aText({ text: 'Do you like your work?' });
  assert.deepEqual(findClosed([aStructure()], [closed], 'en'), ['career-1-001']);
  assert.deepEqual(findClosed([aStructure({ form: 'scale' })], [closed], 'en'), []);
});

test('the nearest language is the same one, else that of another place, else the first', () => {
  const locales = /** @type {const} */ (['en', 'pt-BR', 'de']);
  assert.equal(closestLocale('PT-br', locales), 'pt-BR');
  assert.equal(closestLocale('pt', locales), 'pt-BR');
  assert.equal(closestLocale('de-AT', locales), 'de');
  assert.equal(closestLocale('en-GB', locales), 'en');
  assert.equal(closestLocale('den', locales), 'en');
  assert.equal(closestLocale('', locales), 'en');
});
