import { expect } from '@open-wc/testing';
import type { JsonValue } from '@one-on-one/core';
import { createMigrate, latestVersion, migrate, type Steps } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { runsOf } from '../support/runs-of.js';

const RUNS = runsOf(1000);

/** Steps as later versions might bring them; none of them ships. */
const steps: Steps = {
  note: [
    ({ text = '', ...rest }) => ({ ...rest, body: text }),
    ({ body = '', ...rest }) => ({ ...rest, lines: typeof body === 'string' ? body.split('\n') : [] }),
  ],
  goal: [],
  broken: [
    () => {
      throw new Error('It met what it cannot read.');
    },
  ],
};
const migrateNew = createMigrate(steps);

const anyFields = fc.dictionary(
  fc.string().filter((name) => !['__proto__', 'type', 'schema'].includes(name)),
  fc.jsonValue(),
) as fc.Arbitrary<Record<string, JsonValue>>;

const aRecord = fc
  .tuple(anyFields, fc.constantFrom('note', 'goal', 'broken', 'unheard-of'), fc.integer({ min: -1, max: 5 }))
  .map(([fields, type, schema]): JsonValue => ({ ...fields, type, schema }));

describe('Migrating', () => {
  it('B40: brings an old record, step by step, to what the present version would have written', () => {
    const old = { type: 'note', schema: 1, text: 'one\ntwo', mood: { unknown: true } };
    const golden = { type: 'note', schema: 3, lines: ['one', 'two'], mood: { unknown: true } };
    expect(migrateNew(old)).to.deep.equal(golden);
    expect(migrateNew({ type: 'note', schema: 2, body: 'one\ntwo', mood: { unknown: true } })).to.deep.equal(
      golden,
    );
    expect(old).to.deep.equal({ type: 'note', schema: 1, text: 'one\ntwo', mood: { unknown: true } });
  });

  it('P05: reaches the present version from every older one, and never throws', () => {
    fc.assert(
      fc.property(anyFields, fc.integer({ min: 1, max: 3 }), (fields, schema) => {
        const migrated = migrateNew({ ...fields, type: 'note', schema }) as Record<string, JsonValue>;
        expect([migrated['type'], migrated['schema']]).to.deep.equal(['note', 3]);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.oneof(aRecord, fc.jsonValue() as fc.Arbitrary<JsonValue>), (value) => {
        migrateNew(value);
        expect(migrate(value)).to.equal(value);
      }),
      RUNS,
    );
  });

  it('P06: does nothing the second time', () => {
    fc.assert(
      fc.property(aRecord, (record) => {
        const once = migrateNew(record);
        expect(migrateNew(once)).to.equal(once);
      }),
      RUNS,
    );
  });

  it('B39: leaves what is newer, unknown or unreadable to a step as the very thing it is', () => {
    for (const value of [
      { type: 'note', schema: 4, from: 'the future' },
      { type: 'broken', schema: 1 },
      { type: 'unheard-of', schema: 1 },
      { type: 'toString', schema: 1 },
      { type: 'note', schema: '1' },
      { type: 'note', schema: 0.5 },
      ['note'],
      null,
    ])
      expect(migrateNew(value)).to.equal(value);
  });

  it('knows the present version of every type that is stored', () => {
    for (const type of ['agenda-item', 'device', 'head', 'meeting', 'participant', 'relationship'])
      expect(latestVersion(type)).to.equal(1);
    expect(latestVersion('goal')).to.equal(undefined);
  });
});
