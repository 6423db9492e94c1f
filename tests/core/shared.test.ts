import { expect } from '@open-wc/testing';
import { cleanLine, cleanLines, createWorkspace, isBlank, createMemoryStorage } from '@one-on-one/core';
import * as fc from 'fast-check';
import { runsOf } from '../support/runs-of.js';
import { aClock, aSchedule, aWorkspace, saved, titles } from '../support/workspaces.js';

describe('Typed text', () => {
  it('is the same after it was cleaned twice, and always well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const line = cleanLine(raw);
        expect(cleanLine(line)).to.equal(line);
        expect(/\p{Surrogate}|\p{Cc}/u.test(line)).to.equal(false);
      }),
      runsOf(1000),
    );
  });

  it('gives the lines of a pasted text, whatever ends them, without the blank ones (B34)', () => {
    expect(cleanLines('One\r\nTwo\rThree\n\n \u200B\nFour\u2028Five')).to.deep.equal([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
    ]);
  });

  it('counts as empty when there is nothing to see (B23)', () => {
    for (const text of ['', ' ', '\u200B\u200D\u2060', '\uFEFF\u00A0', '\u3164'])
      expect(isBlank(text)).to.equal(true);
    expect(isBlank('\u0645')).to.equal(false);
  });
});

describe('Time and ids', () => {
  it('never make a record older than it was, whatever the clock does (F53)', async () => {
    let now = '2030-01-10T09:00:00.000Z';
    const workspace = aWorkspace({ clock: { now: () => now } });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['A'], id: 'a' });
    const readings: string[] = [];
    for (const [index, time] of ['2040', '2029', '2030', '2020'].entries()) {
      now = `${time}-01-10T09:00:00.000Z`;
      workspace.run('agenda-item-edit', { id: 'a', title: `A${index}`, base: titles(workspace)[0]! });
      const { updatedAt, stamps } = workspace.state.items[0]!.item;
      readings.push(`${updatedAt} ${stamps['title']!.at}`);
    }
    expect(readings).to.deep.equal([...readings].sort());
    expect(workspace.state.items[0]!.item.others).to.equal(undefined);
  });

  it('take any host id into keys without two ever meeting, and refuse what is too long', async () => {
    const ids = ['team-42', 'team 42', 'team_42', '_device', 'ana@example.org', 'Ана', 'a/b', '%2F'];
    const relationshipOf = async (relationship: string) => {
      const workspace = aWorkspace({ relationship });
      await workspace.ready;
      workspace.run('agenda-item-add', { titles: ['A'] });
      await saved(workspace);
      return workspace.state.relationshipId;
    };
    const encoded = await Promise.all(ids.map(relationshipOf));
    expect(new Set(encoded).size).to.equal(ids.length);
    for (const id of encoded) expect(id).to.match(/^(?!_(device|nobody))[A-Za-z0-9_-]{1,64}$/);
    expect(() => aWorkspace({ relationship: 'я'.repeat(40) })).to.throw(TypeError);
    expect(() => aWorkspace({ relationship: '' })).to.throw(TypeError);
  });

  it('come from outside: the same clock, ids and acts make the same records', async () => {
    const written = async () => {
      let count = 0;
      const storage = createMemoryStorage();
      const workspace = createWorkspace({
        storage,
        tab: 'tab1',
        clock: aClock(),
        schedule: aSchedule().schedule,
        random: (bytes) => Array.from({ length: bytes }, () => (count += 7) % 256),
      });
      await workspace.ready;
      workspace.run('agenda-item-add', { titles: ['A', 'B'] });
      await saved(workspace);
      return storage.list({ prefix: ['shared'] });
    };
    expect(await written()).to.deep.equal(await written());
  });
});
