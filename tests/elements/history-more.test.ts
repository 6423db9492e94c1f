import { expect } from '@open-wc/testing';
import { aHistory, allIn } from '../support/history-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { waitUntil } from '../support/wait-until.js';

const COUNT = 45;

describe('<one-on-one-history> more of what was found', () => {
  it('is shown on wish to the end, each time with the focus on the first of it, and says how much there is', async () => {
    const pair = await aPair('mentor');
    for (let seq = 1; seq <= COUNT; seq += 1) await meet(pair, `Topic ${seq}`);
    const element = await aHistory(pair.workspace);
    const all = (selector: string) => allIn(element, selector);
    const said = (text: string) => () => all('[aria-live]').some((each) => each.textContent.includes(text));
    await waitUntil(() => all('input').length > 0, 'the search is there');
    const [field] = all('input') as HTMLInputElement[];
    field!.value = 'topic';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(said(`Found in ${COUNT} meetings, the last 20 shown`), 'what was found is said');
    for (const [shown, words] of [
      [40, `Found in ${COUNT} meetings, the last 40 shown`],
      [COUNT, `Found in ${COUNT} meetings`],
    ] as const) {
      const before = all('[part=results] > li').length;
      const button = all('button').find((each) => each.textContent.trim() === 'Show more')!;
      button.focus();
      button.click();
      await waitUntil(() => all('[part=results] > li').length === shown, `${shown} are shown`);
      await waitUntil(
        () =>
          element.shadowRoot?.activeElement === all('[part=results] > li')[before]!.querySelector('summary'),
        'the first of them has the focus',
      );
      await waitUntil(said(words), words);
    }
    expect(all('[part=results] > li').at(-1)!.textContent).to.contain('Topic 1');
    expect(all('button').some((each) => each.textContent.trim() === 'Show more')).to.equal(false);
  });
});
