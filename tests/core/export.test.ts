import { expect } from '@open-wc/testing';
import type { JsonValue } from '@one-on-one/core';
import * as fc from 'fast-check';
import { aHistory, threeCopies } from '../support/copies.js';
import {
  aFile,
  anItemLine,
  aStore,
  contents,
  documentOf,
  exported,
  imported,
  spelled,
} from '../support/exports.js';
import { anAct, perform, picture } from '../support/histories.js';
import { runsOf } from '../support/runs-of.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const RUNS = runsOf(1000);

/** JSON without the names that no file may hold, and without minus zero, which JSON has not. */
const anyJson = fc
  .jsonValue()
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonValue)
  .filter((value) => !/"(__proto__|constructor)":/.test(JSON.stringify(value)))
  .filter((value) => !/\\ud[89a-f]/.test(JSON.stringify(value)));

const aSegment = fc.string({
  unit: fc.constantFrom('a', 'b', 'Z', '9', '_', '-'),
  minLength: 1,
  maxLength: 4,
});

/** Records of the pair that this version does not know: whatever a newer one may have left. */
const strangers = fc.uniqueArray(
  fc.record({
    key: fc
      .array(aSegment, { minLength: 1, maxLength: 4 })
      .map((rest) => ['shared', 'pair-1', 'x', ...rest] as const),
    value: fc.oneof(
      anyJson,
      anyJson.map((value) => ({ type: 'goal', schema: 3, value })),
    ),
  }),
  { selector: ({ key }) => key.join('/'), maxLength: 6 },
);

describe('An export', function () {
  this.timeout(240_000);

  it('law 6: is what an import makes it again, with all that nobody here knows (P03)', async () => {
    await fc.assert(
      fc.asyncProperty(
        aHistory,
        strangers,
        fc.dictionary(fc.constantFrom('mood', 'weather'), anyJson),
        async (history, others, extra) => {
          const [{ store }] = await threeCopies(history);
          const full = aStore([...store.records(), ...others]);
          const item = full.read(['shared', 'pair-1', 'item', 'regular-1', 'budget'])!;
          const value = { ...(item.value as object), ...extra, ext: extra } as JsonValue;
          full.apply([{ ...item, kind: 'put', value, revision: 'extra', ifRevision: item.revision }], [], {});
          const text = await exported(full, true);
          const again = aStore([]);
          const { notes } = await imported(again, text);
          expect(notes).to.deep.equal([]);
          const visible = [...contents(full)].filter(([key]) =>
            /^(shared|private\/mentor)\/pair-1\//.test(key),
          );
          expect(spelled(contents(again))).to.equal(spelled(visible));
          expect(await exported(again, true)).to.equal(text);
        },
      ),
      RUNS,
    );
  });

  it('P01 P02: of the same records is the same text, in whatever order they came to be', async () => {
    await fc.assert(
      fc.asyncProperty(strangers, async (records) => {
        const turned = (value: JsonValue): JsonValue => {
          if (typeof value !== 'object' || value === null) return value;
          if (Array.isArray(value)) return (value as readonly JsonValue[]).map(turned);
          return Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, member]) => [name, turned(member)]),
          );
        };
        const text = await exported(aStore(records));
        const reversed = records.map(({ key, value }) => ({ key, value: turned(value) })).reverse();
        expect(await exported(aStore(reversed))).to.equal(text);
        const byKey = (records: readonly { readonly key: readonly string[]; readonly value: JsonValue }[]) =>
          records.map(({ key, value }) => [key.join('/'), value] as const);
        expect(spelled(byKey(documentOf(text).records))).to.equal(spelled(byKey(records)));
      }),
      RUNS,
    );
  });

  it('law 1: never holds a word of what only the other person sees, in any spelling (P04)', async () => {
    const acts = fc.array(fc.record({ who: fc.constantFrom('mentor', 'mentee'), act: anAct }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(acts, async (history) => {
        const store = aStore([]);
        const people = ['mentor', 'mentee'].map((viewer) =>
          aWorkspace({ store, viewer, relationship: 'pair-1' }),
        );
        await Promise.all(people.map(({ ready }) => ready));
        people[1]!.run('agenda-item-add', { titles: ['secretword of mentee'], private: true });
        people[1]!.setDraft('new-item', { text: 'secretword draft', private: true });
        for (const { who, act } of history)
          perform(people[who === 'mentor' ? 0 : 1]!, act, who === 'mentor' ? 'mine ' : 'secretword ');
        await Promise.all(people.map(saved));
        await Promise.all(people.map((person) => person.close()));
        expect(JSON.stringify([...store.records()])).to.contain('secretword');
        for (const includePrivate of [false, true]) {
          const text = await exported(store, includePrivate);
          for (const spelling of spellingsOf('secretword')) expect(text).not.to.contain(spelling);
          expect(text.includes('private')).to.equal(includePrivate && text.includes('"private","mentor"'));
        }
      }),
      RUNS,
    );
  });

  it('holds the private part of its viewer only when asked for, and shows the same again', async () => {
    const store = aStore([]);
    const workspace = aWorkspace({ store, viewer: 'mentor', relationship: 'pair-1' });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['Budget', 'Holidays'] });
    workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    workspace.setDraft('new-item', { text: 'Half a thought' });
    await saved(workspace);
    await workspace.close();
    expect(await exported(store)).not.to.contain('sorry');
    const again = aStore([]);
    await imported(again, await exported(store, true));
    const reopened = aWorkspace({ store: again, viewer: 'mentor', relationship: 'pair-1' });
    await reopened.ready;
    expect(picture(reopened)).to.deep.equal(picture(workspace));
    expect(reopened.state.drafts.get('new-item')?.text).to.equal('Half a thought');
  });

  it('B01 leaves out what no import would take, so that one such record spoils no file', async () => {
    const poisoned = JSON.parse('{"type":"goal","__proto__":{"polluted":true}}') as JsonValue;
    const store = aStore([anItemLine('a'), { key: ['shared', 'pair-1', 'x', 'p'], value: poisoned }]);
    expect(documentOf(await exported(store)).records.map(({ key }) => key.at(-1))).to.deep.equal(['a']);
    expect(documentOf(aFile([])).records).to.deep.equal([]);
  });
});

/** A word as it may hide in a file: escaped, percent-encoded, turned around, or in base64 at any of its three offsets. */
function spellingsOf(word: string): readonly string[] {
  const hex = (letter: string) => letter.charCodeAt(0).toString(16);
  const base64 = ['', 'x', 'xx'].map((before) => btoa(`${before}${word}`).slice(before.length + 1, -4));
  return [
    word,
    [...word].map((letter) => `\\u00${hex(letter)}`).join(''),
    [...word].map((letter) => `%${hex(letter)}`).join(''),
    [...word].map(hex).join(''),
    [...word].reverse().join(''),
    ...base64,
  ];
}
