import { AgendaTemplateSchema, createMemoryStorage, MemoryStore } from '@one-on-one/core';
import {
  keepTemplate,
  ownTemplates,
  readTemplate,
  removeTemplate,
  TEMPLATE_FILE_LIMIT,
  writeTemplate,
} from '@one-on-one/core/templates';
import { exportJson, templateJsonSchema } from '@one-on-one/core/transfer';
import { expect } from '@open-wc/testing';
import { base, documentOf, EXPORTED_AT, exported, imported, taken } from '../support/exports.js';
import { aTemplate } from '../support/templates.js';
import { aWorkspace, saved, titles, until } from '../support/workspaces.js';

const aReadyWorkspace = async () => {
  const workspace = aWorkspace();
  await workspace.ready;
  return workspace;
};

describe('A template file', () => {
  const refusalOf = (source: unknown) => {
    const read = readTemplate(typeof source === 'string' ? source : JSON.stringify(source));
    return read.ok ? undefined : read.refusal;
  };
  const file = (template: unknown, more = {}) => ({
    format: 'one-on-one-template',
    version: 1,
    template,
    ...more,
  });

  it('is read as it was written, also behind a byte order mark', () => {
    const template = aTemplate({ objective: 'move on' });
    expect(readTemplate(writeTemplate(template))).to.deep.equal({ ok: true, template });
    expect(readTemplate(`\uFEFF${writeTemplate(template)}`)).to.deep.equal({ ok: true, template });
  });

  it('of which nothing unknown is taken, and whose texts are made safe to show', () => {
    const read = readTemplate(
      JSON.stringify(
        file({ ...aTemplate(), name: 'Two\nlines', owner: 'Ana', items: [{ title: ' A\u0007 ', x: 1 }] }),
      ),
    );
    expect(read).to.deep.equal({
      ok: true,
      template: { ...aTemplate(), name: 'Two lines', items: [{ title: 'A' }] },
    });
  });

  it('is refused with the reason where it is none', () => {
    expect(refusalOf('Dear diary')).to.include({ code: 'invalid', problem: 'not-json' });
    for (const other of [null, 3, [], {}, file(aTemplate(), { format: 'one-on-one-export' })])
      expect(refusalOf(other)).to.include({ code: 'invalid', problem: 'wrong-format' });
    expect(refusalOf(' '.repeat(TEMPLATE_FILE_LIMIT + 1))).to.include({ code: 'too-large', what: 'size' });
    expect(refusalOf('['.repeat(TEMPLATE_FILE_LIMIT))).to.include({ code: 'invalid', problem: 'not-json' });
  });

  it('of a newer version is refused as such, whatever it holds', () => {
    expect(refusalOf(file({ shape: 'new' }, { version: 2 }))).to.deep.equal({
      code: 'newer-schema',
      version: 2,
    });
  });

  it('is refused where something in it is wrong', () => {
    for (const wrong of [
      undefined,
      { ...aTemplate(), kind: 'party' },
      { ...aTemplate(), plannedMinutes: 9 },
      { ...aTemplate(), id: '../x' },
      { ...aTemplate(), items: Array.from({ length: 51 }, () => ({ title: 'x' })) },
      { ...aTemplate(), items: [{ title: 'x', need: 'money' }] },
      { ...aTemplate(), items: [{ title: 'x'.repeat(201) }] },
    ])
      expect(refusalOf(file(wrong))).to.include({ code: 'invalid', problem: 'wrong-type' });
    expect(refusalOf(file({ ...aTemplate(), items: [{ title: 'x' }, { title: '\u200b' }] }))).to.deep.include(
      {
        path: ['template', 'items', 1, 'title'],
      },
    );
    expect(refusalOf(file({ ...aTemplate(), name: ' ' }))).to.deep.include({ path: ['template', 'name'] });
  });

  it('is what the published JSON Schema says; `node packages/core/schema/write.js` writes it anew', async () => {
    const answer = await fetch(new URL('/packages/core/schema/one-on-one-template-1.json', location.href));
    expect(await answer.json()).to.deep.equal(templateJsonSchema());
    expect(AgendaTemplateSchema.safeParse(aTemplate()).success).to.equal(true);
  });
});

describe('Templates of one’s own', () => {
  it('are kept in the order in which they were made, and let go', async () => {
    const workspace = await aReadyWorkspace();
    await keepTemplate(workspace, aTemplate({ id: 'b' }), '2030-01-10T09:00:00.000Z');
    await keepTemplate(workspace, aTemplate({ id: 'a' }), '2030-01-10T10:00:00.000Z');
    expect((await ownTemplates(workspace)).map(({ id }) => id)).to.deep.equal(['b', 'a']);
    await keepTemplate(workspace, aTemplate({ id: 'b', name: 'Newer' }), '2030-01-10T11:00:00.000Z');
    await removeTemplate(workspace, 'a');
    await removeTemplate(workspace, 'never-kept');
    expect((await ownTemplates(workspace)).map(({ name }) => name)).to.deep.equal(['Newer']);
  });

  it('are no entries that cannot be read in another tab, whether kept, replaced or let go', async () => {
    const store = new MemoryStore();
    const [tab, other] = [aWorkspace({ store }), aWorkspace({ store })];
    await Promise.all([tab.ready, other.ready]);
    for (const page of [tab, other]) page.setViewer('mentor');
    await Promise.all([saved(tab), saved(other)]);
    const heard = async (title: string) => {
      tab.run('agenda-item-add', { titles: [title] });
      await until(other, () => titles(other).includes(title));
      expect(other.state).to.include({ setAside: 0 });
    };
    await keepTemplate(tab, aTemplate({ id: 'a' }), '2030-01-10T09:00:00.000Z');
    await heard('Kept');
    await keepTemplate(tab, aTemplate({ id: 'a', name: 'Newer' }), '2030-01-10T10:00:00.000Z');
    await heard('Replaced');
    await removeTemplate(tab, 'a');
    await heard('Let go');
    expect(other.state.save.kind).not.to.equal('cleared');
  });

  it('are not for the other person, and stay whose they were before anybody said who they are', async () => {
    const workspace = await aReadyWorkspace();
    await keepTemplate(workspace, aTemplate({ id: 'before' }), '2030-01-10T09:00:00.000Z');
    workspace.setViewer('mentor');
    await keepTemplate(workspace, aTemplate({ id: 'mine' }), '2030-01-10T10:00:00.000Z');
    expect((await ownTemplates(workspace)).map(({ id }) => id)).to.deep.equal(['before', 'mine']);
    workspace.setViewer('mentee');
    expect((await ownTemplates(workspace)).map(({ id }) => id)).to.deep.equal(['before']);
  });

  it('travel in a file before anybody said who they are, to who did not say either and to who did', async () => {
    const from = new MemoryStore();
    const workspace = aWorkspace({ store: from, relationship: 'pair-1' });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    workspace.setDraft('new-item', { text: 'half a thought' });
    await saved(workspace);
    await keepTemplate(workspace, aTemplate({ id: 'ours' }), '2030-01-10T09:00:00.000Z');
    const options = { relationship: 'pair-1', exportedAt: EXPORTED_AT };
    const text = await exportJson(workspace.storage, { ...options, viewer: null });
    expect(text).not.to.contain('half a thought');
    for (const viewer of [null, 'mentee']) {
      const store = new MemoryStore();
      const { notes } = await imported(store, text, { viewer });
      expect(notes).to.deep.equal([]);
      const there = aWorkspace({ store, relationship: 'pair-1', ...(viewer && { viewer }) });
      await there.ready;
      expect((await ownTemplates(there)).map(({ id }) => id)).to.deep.equal(['ours']);
      const { counts } = await imported(store, text, { viewer });
      expect(counts.new + counts.changed + counts.kept).to.equal(0);
    }
  });

  it('travel with what is private once somebody said who they are, and not without', async () => {
    const store = new MemoryStore();
    const workspace = aWorkspace({ store, relationship: 'pair-1' });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    await saved(workspace);
    await keepTemplate(workspace, aTemplate({ id: 'before' }), '2030-01-10T09:00:00.000Z');
    workspace.setViewer('mentor');
    await keepTemplate(workspace, aTemplate({ id: 'mine' }), '2030-01-10T10:00:00.000Z');
    const idsIn = async (includePrivate: boolean) =>
      documentOf(await exported(store, includePrivate))
        .records.map(({ key }) => key)
        .filter((key) => key[3] === 'template')
        .map((key) => key.at(-1));
    expect(await idsIn(true)).to.deep.equal(['before', 'mine']);
    expect(await idsIn(false)).to.deep.equal([]);
  });

  it('are all that a file brings of what was kept before anybody said who they are', () => {
    const nobodys = (kind: string, value: object) => {
      return { key: ['private', '_nobody', 'pair-1', kind, 'x'], value: { ...base, id: 'x', ...value } };
    };
    const { entries, notes } = taken([
      nobodys('template', { type: 'template', template: aTemplate() }),
      nobodys('draft', { type: 'draft', text: 'half a thought' }),
      nobodys('template', { type: 'agenda-item' }),
      nobodys('note', { type: 'template' }),
    ]);
    expect(entries.map(({ key }) => key.join('/'))).to.deep.equal(['private/_nobody/pair-1/template/x']);
    expect(notes).to.deep.equal([{ kind: 'ignored', reason: 'another-person', count: 3 }]);
  });

  it('leaves out what lies there and is no template', async () => {
    const storage = createMemoryStorage();
    const workspace = aWorkspace({ storage });
    await workspace.ready;
    const key = ['private', '_nobody', workspace.state.relationshipId, 'template', 'x'];
    await storage.commit([{ kind: 'put', key, value: { odd: true }, revision: 'r', ifRevision: null }]);
    expect(await ownTemplates(workspace)).to.deep.equal([]);
  });
});
