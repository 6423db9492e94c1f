import { expect } from '@open-wc/testing';
import { chosen, grouped } from '../../packages/elements/src/action-items/choose.js';
import { dueWords } from '../../packages/elements/src/action-items/due-words.js';
import { enActions } from '../../packages/elements/src/localize/locales/en-actions.js';
import { anAction } from '../support/action-states.js';
import { aState } from '../support/agenda-state.js';

const TODAY = '2030-03-01'; // a Friday

describe('The words for a day', () => {
  for (const [day, words] of [
    ['2030-02-26', '3 days late'],
    ['2030-02-28', 'due yesterday'],
    ['2030-03-01', 'due today'],
    ['2030-03-02', 'due tomorrow'],
    ['2030-03-07', 'due Thursday'],
    ['2030-03-08', 'due March 8'],
    ['2031-01-02', 'due January 2, 2031'],
  ] as const) {
    it(`${day} is ${words}`, () => {
      expect(dueWords(day, TODAY, 'en', enActions)).to.equal(words);
    });
  }
});

describe('Which actions are shown', () => {
  const late = anAction({ title: 'Late', dueDate: '2030-02-01', ownerId: 'mentor' });
  const soon = anAction({ title: 'Soon', dueDate: '2030-03-04' });
  const someDay = anAction({ title: 'Some day' });
  const done = anAction({ title: 'Done', status: 'done' });
  const state = aState({ actions: [late, soon, someDay], agreed: [someDay, done] });
  const titles = (actions: readonly { readonly title: string }[]) => actions.map(({ title }) => title);

  for (const [choice, expected] of [
    [{ scope: 'open', groupBy: 'none' }, ['Late', 'Soon', 'Some day']],
    [{ scope: 'meeting', groupBy: 'none' }, ['Some day', 'Done']],
    [{ scope: 'all', groupBy: 'none' }, ['Late', 'Soon', 'Some day', 'Done']],
    [{ scope: 'open', groupBy: 'none', owner: 'mentor' }, ['Late']],
  ] as const) {
    it(`${JSON.stringify(choice)} shows ${expected.join(', ')}`, () => {
      expect(titles(chosen(state, choice))).to.deep.equal(expected);
    });
  }

  it('puts them together by day, and leaves out what would be empty', () => {
    const groups = grouped(state.actions, state, { scope: 'open', groupBy: 'due' }, TODAY);
    expect(groups.map(({ due, actions }) => [due, titles(actions)])).to.deep.equal([
      ['late', ['Late']],
      ['soon', ['Soon']],
      ['none', ['Some day']],
    ]);
  });
});
