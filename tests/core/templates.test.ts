import type { NewAgendaItem } from '@one-on-one/core';
import {
  BUILT_IN_PLANS,
  builtIn,
  isAgendaTemplate,
  readTemplate,
  startFrom,
  templateOf,
  writeTemplate,
} from '@one-on-one/core/templates';
import { expect } from '@open-wc/testing';
import { enTemplates } from '../../packages/elements/src/localize/locales/en-templates.js';
import { aTemplate, put } from '../support/templates.js';
import { aWorkspace, idOf, saved, titles } from '../support/workspaces.js';

const ready = async () => {
  const workspace = aWorkspace();
  await workspace.ready;
  return workspace;
};

describe('The templates that ship', () => {
  const shipped = BUILT_IN_PLANS.map((plan) => builtIn(plan, enTemplates.shipped[plan.kind]));

  it('are one for each kind of meeting, the first meeting first', () => {
    expect(shipped.map(({ kind }) => kind)).to.deep.equal([
      'first',
      'regular',
      'career',
      'coffee',
      'closing',
    ]);
  });

  for (const template of shipped) {
    it(`${template.name}: has a text for each item, is sound, and fills its meeting`, () => {
      const { titles: texts } = enTemplates.shipped[template.kind];
      expect(texts).to.have.length(template.items.length);
      expect(isAgendaTemplate(template)).to.equal(true);
      const minutes = template.items.reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0);
      expect(minutes).to.equal(template.plannedMinutes);
      const personal = ['inclusion', 'respect', 'heard', 'feedback', 'support'];
      expect(template.items.some(({ need }) => personal.includes(need ?? ''))).to.equal(true);
    });
  }
});

describe('A template of questions', () => {
  it('asks the same ones, and takes as few notes of them', async () => {
    const from = await ready();
    const questions = [
      { id: 'inclusion-3-001', theme: 'inclusion', sensitive: true },
      { id: 'career-1-001', theme: 'career' },
    ];
    from.run('agenda-item-add', { titles: ['What hurt', 'What next', 'The budget'], questions });
    const template = templateOf(from.state, { id: 't2', name: 'Ours' });
    const read = readTemplate(writeTemplate(template));
    expect(read).to.deep.equal({ ok: true, template });
    const into = await ready();
    put(into, template);
    const told = into.state.items.map(({ item }) => [item.sourceQuestionId, item.theme, item.noteTaking]);
    expect(told).to.deep.equal([
      ['inclusion-3-001', 'inclusion', 'off'],
      ['career-1-001', 'career', undefined],
      [undefined, undefined, undefined],
    ]);
  });
});

describe('Starting from a template', () => {
  it('brings titles, needs and minutes in one act, and what the meeting is for', async () => {
    const workspace = await ready();
    put(workspace, aTemplate({ objective: 'move on' }));
    const { items, meeting, undoable } = workspace.state;
    expect(items.map(({ item }) => [item.title, item.need, item.plannedMinutes])).to.deep.equal([
      ['How I am', 'heard', 10],
      ['What is next', undefined, undefined],
    ]);
    expect(meeting.objective).to.equal('move on');
    expect(undoable).to.include({ kind: 'agenda-item-add', count: 2 });
  });

  it('is taken back in one step, and done again', async () => {
    const workspace = await ready();
    put(workspace, aTemplate({ objective: 'move on' }));
    workspace.undo();
    expect(titles(workspace)).to.deep.equal([]);
    expect(workspace.state.meeting.objective).to.equal(undefined);
    expect(workspace.state.undoable).to.equal(null);
    expect(workspace.state.redoable).to.include({ kind: 'agenda-item-add', count: 2 });
    workspace.redo();
    expect(titles(workspace)).to.deep.equal(['How I am', 'What is next']);
    expect(workspace.state.meeting.objective).to.equal('move on');
  });

  it('adds to what is there, says nothing twice, and leaves the objective that is written', async () => {
    const workspace = await ready();
    workspace.run('agenda-item-add', { titles: ['Mine', 'How I am'] });
    workspace.run('meeting-edit', { objective: 'settle the budget', base: '' });
    put(workspace, aTemplate({ objective: 'move on' }));
    expect(titles(workspace)).to.deep.equal(['Mine', 'How I am', 'What is next']);
    expect(workspace.state.meeting.objective).to.equal('settle the budget');
    expect(startFrom(aTemplate(), workspace.state)).to.equal(null);
  });

  it('tells of the objective as of an edit of the meeting', async () => {
    const workspace = await ready();
    const facts: string[] = [];
    workspace.onFact(({ kind }) => void facts.push(kind));
    put(workspace, aTemplate({ objective: 'move on' }));
    await saved(workspace);
    expect(facts).to.deep.equal(['agenda-item-added', 'agenda-item-added', 'meeting-edited']);
  });

  it('twice under one id, as in two tabs, brings it once; also after it was taken back', async () => {
    const workspace = await ready();
    const request = put(workspace, aTemplate({ objective: 'move on' }), { id: 'start-1' }) as NewAgendaItem;
    workspace.run('agenda-item-add', { ...request, id: 'start-1' });
    expect(titles(workspace)).to.have.length(2);
    workspace.run('meeting-edit', { objective: null, base: 'move on' });
    for (const title of titles(workspace))
      workspace.run('agenda-item-remove', { id: idOf(workspace, title) });
    workspace.run('agenda-item-add', { ...request, id: 'start-1' });
    expect(titles(workspace)).to.deep.equal([]);
    expect(workspace.state.meeting.objective).to.equal(undefined);
  });

  it('once under an id is not done again, whatever became of it', async () => {
    const workspace = await ready();
    put(workspace, aTemplate(), { id: 'start', once: true });
    workspace.run('agenda-item-edit', { id: 'start', title: 'Our own words', base: titles(workspace)[0]! });
    for (const { item } of workspace.state.items) workspace.run('agenda-item-remove', { id: item.id });
    put(workspace, aTemplate(), { id: 'start', once: true });
    expect(titles(workspace)).to.be.empty;
  });

  it('refuses a need that is none, and minutes out of their limits, and then changes nothing', async () => {
    const workspace = await ready();
    const add = (more: object) => () => workspace.run('agenda-item-add', { titles: ['One'], ...more });
    expect(add({ needs: ['money'] }))
      .to.throw()
      .with.property('code', 'invalid');
    expect(add({ plannedMinutes: [0] }))
      .to.throw()
      .with.property('code', 'invalid');
    expect(add({ objective: 'x'.repeat(141) }))
      .to.throw()
      .with.property('code', 'invalid');
    expect(titles(workspace)).to.deep.equal([]);
  });

  it('says nothing of the meeting for items that are private', async () => {
    const workspace = await ready();
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: ['Mine'], private: true, objective: 'my own aim' });
    expect(workspace.state.meeting.objective).to.equal(undefined);
  });
});

describe('A template of an agenda', () => {
  it('holds what both see, and nothing private', async () => {
    const workspace = await ready();
    workspace.setViewer('mentee');
    put(workspace, aTemplate({ objective: 'move on' }));
    workspace.run('agenda-item-add', { titles: ['My secret'], private: true });
    const template = templateOf(workspace.state, { id: 'own', name: '  Like today ' });
    expect(template).to.deep.equal({ ...aTemplate({ objective: 'move on' }), id: 'own', name: 'Like today' });
    expect(writeTemplate(template)).not.to.contain('secret');
  });

  it('needs a name of 1 to 80 characters', async () => {
    const { state } = await ready();
    expect(() => templateOf(state, { id: 'own', name: ' ' }))
      .to.throw()
      .with.nested.property('details.path[1]', 'too-short');
    expect(() => templateOf(state, { id: 'own', name: 'x'.repeat(81) }))
      .to.throw()
      .with.nested.property('details.path[1]', 'too-long');
  });
});
