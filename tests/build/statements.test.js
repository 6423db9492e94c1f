// The statements that facts become, judged by a validator that knows nothing of us, and sent to a record store by the
// library that others send theirs with.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { FACT_OF } from '@one-on-one/core';
import { statementId, toStatement } from '@one-on-one/core/statements';
import XAPI from '@xapi/xapi';
import fc from 'fast-check';
import validation from 'xapi-validation';

/** What is wrong with a statement. @param {unknown} statement @returns {readonly unknown[]} */
const validate = (statement) => /** @type {any} */ (validation).default(statement);

/** What a workspace tells, and what a timer does. @type {import('@one-on-one/core/statements').StatementFactKind[]} */
const KINDS = [
  ...Object.values(FACT_OF),
  'stage-entered',
  'timer-started',
  'timer-paused',
  'timer-extended',
  'timer-rebalanced',
  'timer-cleared',
  'timer-restored',
  'timer-finished',
];

const aFact = fc.record(
  { kind: fc.constantFrom(...KINDS), id: fc.string({ unit: 'binary' }), title: fc.string() },
  { requiredKeys: ['kind', 'id'] },
);

// Its check of an address takes a time that doubles with each `%`-escape, so a page's own address has none here.
const anAddress = fc.webUrl().filter((url) => !url.includes('%'));

const aContext = fc.record(
  {
    actor: fc.record({ homePage: anAddress, name: fc.string({ minLength: 1 }) }),
    relationship: fc.string({ unit: 'binary', minLength: 1 }),
    meetingId: fc.string({ minLength: 1 }),
    at: fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
      .map((date) => date.toISOString()),
    id: fc.string().map((id) => statementId(id)),
    activityBase: anAddress,
    includeText: fc.boolean(),
    language: fc.constantFrom('en', 'de-CH', 'pt-BR', 'zh-Hant-TW'),
  },
  { requiredKeys: ['actor', 'relationship', 'at'] },
);

const context = {
  actor: { homePage: 'https://lms.example', name: 'u17' },
  relationship: 'pair-1',
  meetingId: 'regular-1',
  at: '2030-01-10T09:00:00.000Z',
};

test('the validator refuses what is no statement', () => {
  const statement = toStatement({ kind: 'win-added', id: 'w1' }, context);
  assert.notDeepEqual(validate({ ...statement, verb: { id: 'added' } }), []);
  assert.notDeepEqual(validate({ ...statement, more: 1 }), []);
});

test('every statement that any fact can give is one of the Experience API', () => {
  for (const kind of KINDS) assert.deepEqual(validate(toStatement({ kind, id: 'x1' }, context)), [], kind);
  fc.assert(
    fc.property(aFact, aContext, (fact, around) => {
      assert.deepEqual(validate(toStatement(fact, around)), []);
    }),
    { numRuns: 1000 },
  );
});

test('no verb and no activity type is our own, but for a stage, an agenda item and an action item', () => {
  const ours = KINDS.map((kind) => toStatement({ kind, id: 'x1' }, context)).flatMap(({ verb, object }) =>
    [verb.id, object.definition.type].filter((id) => id.startsWith('urn:one-on-one:')),
  );
  assert.deepEqual([...new Set(ours)].sort(), [
    'urn:one-on-one:xapi:activity-type:action-item',
    'urn:one-on-one:xapi:activity-type:agenda-item',
    'urn:one-on-one:xapi:activity-type:stage',
  ]);
});

/** A record store, as far as statements are put into it and asked for by id. @type {Map<string, unknown>} */
const stored = new Map();
const store = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const answer = (/** @type {number} */ status, /** @type {unknown} */ body) =>
    response
      .writeHead(status, { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' })
      .end(JSON.stringify(body));
  if (request.method === 'GET') return answer(200, stored.get(searchParams.get('statementId') ?? ''));
  let text = '';
  request.on('data', (part) => (text += part));
  request.on('end', () => {
    const statements = [JSON.parse(text)].flat();
    for (const statement of statements) {
      if (validate(statement).length > 0) return answer(400, 'This is no statement.');
      stored.set(statement.id, statement);
    }
    answer(
      200,
      statements.map(({ id }) => id),
    );
  });
});

before(() => new Promise((resolve) => store.listen(0, '127.0.0.1', () => resolve(undefined))));
after(() => store.close());

test('a statement comes back from a record store as it was sent, and twice is once', async () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (store.address());
  const xapi = new XAPI({ endpoint: `http://127.0.0.1:${port}/xapi/`, version: '1.0.3' });
  const sent = KINDS.map((kind) =>
    toStatement(
      { kind, id: 'ü 1', title: 'Größe' },
      { ...context, includeText: true, id: statementId(kind) },
    ),
  );
  for (const statement of sent) await xapi.sendStatement({ statement });
  await xapi.sendStatements({ statements: sent });
  assert.equal(stored.size, KINDS.length);
  for (const statement of sent) {
    const { data } = await xapi.getStatement({ statementId: statement.id });
    assert.deepEqual(data, statement);
  }
});
