import { expect } from '@open-wc/testing';
import { LIMITS, parseExport } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { aFile, anItemLine, refusalOf } from '../support/exports.js';
import { runsOf } from '../support/runs-of.js';

const RUNS = runsOf(1000);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** How long something takes, in milliseconds, at best: others use the machine, too. */
function quickest(task: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('A file that is refused', () => {
  it('B01 has a member called __proto__, wherever it is', () => {
    for (const text of [
      '{"__proto__":{"polluted":true},"format":"one-on-one-export"}',
      aFile([anItemLine('a')]).replace('"title"', '"__proto__":{"polluted":true},"title"'),
      aFile([anItemLine('a')]).replace('"title"', '"\\u005f_proto__":1,"title"'),
    ]) {
      const refusal = refusalOf(text);
      expect(refusal).to.include({ code: 'invalid', problem: 'forbidden-name' });
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    }
  });

  it('B02 reaches for the prototype of a constructor', () => {
    const line = anItemLine('a', { ext: { constructor: { prototype: { polluted: true } } } });
    expect(refusalOf(aFile([line]))).to.deep.equal({
      code: 'invalid',
      problem: 'forbidden-name',
      path: ['records', 0, 'value', 'ext', 'constructor'],
    });
    expect(refusalOf(aFile([anItemLine('a', { ext: { constructor: 'a text' } })]))).to.equal(null);
  });

  it('B04 B05 is nested too deep, and that is found at once', () => {
    for (const depth of [10_000, 1_000_000]) {
      const text = '['.repeat(depth) + ']'.repeat(depth);
      expect(refusalOf(text)).to.include({ code: 'too-large', what: 'depth', limit: LIMITS.depth });
      expect(quickest(() => parseExport(text))).to.be.lessThan(50);
    }
  });

  it('B06 is too large, and is not parsed to find out', () => {
    const text = ' '.repeat(50_000_000);
    expect(refusalOf(text)).to.deep.equal({
      code: 'too-large',
      what: 'size',
      limit: LIMITS.size,
      found: 50_000_000,
    });
    const bytes = new Uint8Array(50_000_000);
    expect(parseExport(bytes, { decoder })).to.deep.include({ ok: false });
    expect(quickest(() => parseExport(text))).to.be.lessThan(50);
    expect(quickest(() => parseExport(bytes, { decoder }))).to.be.lessThan(50);
  });

  it('B07 holds more records than it may, and says how many', () => {
    const text = `{"records":[${'{},'.repeat(999_999)}{}]}`;
    expect(refusalOf(text)).to.deep.equal({
      code: 'too-large',
      what: 'records',
      limit: LIMITS.records,
      found: 1_000_000,
    });
  });

  it('B08 has a text that is far too long', () => {
    const refusal = refusalOf(aFile([anItemLine('a', { title: 'x'.repeat(10_000_000) })]));
    expect(refusal).to.deep.equal({ code: 'too-large', what: 'text', limit: LIMITS.text, found: 10_000_000 });
  });

  it('B09 is packed: nothing is ever unpacked', () => {
    const packed = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x63, 0, 0]);
    const parsed = parseExport(packed, { decoder });
    expect(parsed).to.deep.equal({ ok: false, refusal: { code: 'invalid', problem: 'not-utf8', path: [] } });
  });

  it('B14 holds a number that JSON cannot hold, and says where', () => {
    const text = aFile([anItemLine('a', { plannedMinutes: 15 })]).replace('15', '1e400');
    expect(refusalOf(text)).to.deep.equal({
      code: 'invalid',
      problem: 'out-of-range',
      path: ['records', 0, 'value', 'plannedMinutes'],
    });
    expect(refusalOf(text.replace('1e400', 'NaN'))).to.include({ problem: 'not-json' });
  });

  it('B35 is no UTF-8; bytes without a decoder that would notice are a wrong call', () => {
    const bytes = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]);
    expect(parseExport(bytes, { decoder })).to.deep.equal({
      ok: false,
      refusal: { code: 'invalid', problem: 'not-utf8', path: [] },
    });
    expect(() => parseExport(bytes)).to.throw(TypeError);
    expect(() => parseExport(bytes, { decoder: new TextDecoder() })).to.throw(TypeError);
    const good = new TextEncoder().encode(`\uFEFF${aFile([anItemLine('a', { title: 'Übung' })])}`);
    expect(parseExport(good, { decoder }).ok).to.equal(true);
  });

  it('B38 is JSON of something else', () => {
    for (const text of ['{}', '[]', 'null', '3', '"text"', aFile([], { format: 'someone-elses' })])
      expect(refusalOf(text)).to.deep.equal({ code: 'invalid', problem: 'wrong-format', path: ['format'] });
  });

  it('B39 was written by a version that is not here yet', () => {
    const text = aFile([anItemLine('a')], { version: 2, records: { other: 'shape' } });
    expect(refusalOf(text)).to.deep.equal({ code: 'newer-schema', version: 2 });
  });

  it('B41 is only the beginning of one', () => {
    const text = aFile([anItemLine('a'), anItemLine('b')]);
    for (let length = 0; length < text.length; length += 1)
      expect(refusalOf(text.slice(0, length))).to.include({ problem: 'not-json' });
    expect(refusalOf(text)).to.equal(null);
  });

  it('B44 has the wrong type of thing around its records, and says where', () => {
    const path = (changes: Readonly<Record<string, unknown>>) => {
      const refusal = refusalOf(aFile([anItemLine('a')], changes));
      return refusal?.code === 'invalid' ? refusal.path.join('.') : null;
    };
    expect(path({ records: {} })).to.equal('records');
    expect(path({ version: '1' })).to.equal('version');
    expect(path({ relationship: 3 })).to.equal('relationship');
    expect(path({ exportedAt: 'today' })).to.equal('exportedAt');
    expect(path({ records: [{ key: 'shared/pair-1', value: {} }] })).to.equal('records.0.key');
    expect(path({ records: [{ key: ['shared', '../x'], value: {} }] })).to.equal('records.0.key.1');
    expect(path({ records: [{ key: ['other', 'pair-1'], value: {} }] })).to.equal('records.0.key.0');
    expect(path({ records: [{ key: Array(9).fill('shared'), value: {} }] })).to.equal('records.0.key');
    expect(path({ records: [{ key: ['shared', 'pair-1'] }] })).to.equal('records.0.value');
    expect(path({ records: [3] })).to.equal('records.0');
  });
});

describe('Whatever a file holds', function () {
  this.timeout(120_000);
  const before = [Object, Array, Function].map(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).sort().join(),
  );

  afterEach('P10: no prototype of the page has changed', () => {
    const after = [Object, Array, Function].map(({ prototype }) =>
      Object.getOwnPropertyNames(prototype).sort().join(),
    );
    expect(after).to.deep.equal(before);
  });

  it('P08: any JSON is read or refused, and nothing is thrown', () => {
    const mostly = (value: unknown) =>
      fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.jsonValue() });
    const aFrame = fc.record({
      format: mostly('one-on-one-export'),
      version: mostly(1),
      relationship: mostly('pair-1'),
      exportedAt: mostly('2030-02-01T09:00:00.000Z'),
      records: fc.oneof(
        fc.array(
          fc.record({
            key: fc.tuple(
              fc.constant('shared'),
              fc.constantFrom('pair-1', 'x'),
              fc.constantFrom('item', 'y'),
            ),
            value: fc.jsonValue(),
          }),
        ),
        fc.jsonValue(),
      ),
    });
    const runs = runsOf(3000);
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(aFrame, fc.jsonValue()), (value) => {
        read += Number(parseExport(JSON.stringify(value)).ok);
      }),
      runs,
    );
    expect(read).to.be.greaterThan(runs.numRuns / 30);
  });

  it('P09: any text and any bytes are read or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 }), (text, bytes) => {
        expect(parseExport(text).ok).to.equal(false);
        expect(parseExport(bytes, { decoder }).ok).to.equal(false);
      }),
      RUNS,
    );
    const whole = new TextEncoder().encode(aFile([anItemLine('a')]));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        parseExport(damaged, { decoder });
      }),
      RUNS,
    );
  });
});
