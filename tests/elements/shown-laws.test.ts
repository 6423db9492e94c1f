import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { replaceMember } from '../storage/databases.js';
import { otherThan, type HiddenWords } from '../support/hidden-words.js';
import { aHidingHistory, live } from '../support/hiding-histories.js';
import { carriedFrom, listenAsPage, readAsPage } from '../support/page-ears.js';
import { printedBy } from '../support/printed-words.js';
import { runsOf } from '../support/runs-of.js';
import { anAskingPage, shownTo } from '../support/shown-history.js';
import { Tally } from '../support/tally.js';
import { appears } from '../support/wait-until.js';
import { wordsOn } from '../support/words-on-screen.js';

/** So many histories are drawn, for both people: drawing them takes its time. */
const RUNS = runsOf(60, 15);

const buttonOf = (element: HTMLElement, words: string) =>
  appears(`"${words}"`, () =>
    [...element.shadowRoot!.querySelectorAll('button')].find((it) => it.textContent.trim() === words),
  );

/** The minutes of the meeting that is looked back on, as they are copied and as they are mailed. */
async function minutesOf(review: HTMLElement) {
  (await buttonOf(review, 'Minutes')).click();
  const field = await appears('the minutes', () =>
    review.shadowRoot!.querySelector<HTMLTextAreaElement>('dialog textarea[aria-busy=false]'),
  );
  const copied: string[] = [];
  const giveBack = replaceMember(Clipboard.prototype, 'writeText', (text: string) => {
    copied.push(text);
    return Promise.resolve();
  });
  try {
    (await buttonOf(review, 'Copy')).click();
    await appears('a copy', () => copied.length);
  } finally {
    giveBack();
  }
  const mail = review.shadowRoot!.querySelector<HTMLAnchorElement>('dialog a')?.href ?? '';
  (await buttonOf(review, 'Done')).click();
  return { shown: field.value, copied: copied[0]!, mail };
}

/** What somebody is typing where both read it: it stands in its field, also on paper. */
function typedForBoth({ state }: Workspace): string {
  const shared = state.items.filter((entry) => !entry.private).map(({ item }) => `title.${item.id}`);
  return ['objective', ...shared].map((field) => state.drafts.get(field)?.text).join();
}

/** Everything that stands before one of the two; answers what of it is not theirs, or not for paper, a copy or a page. */
async function leaksBefore(
  viewer: 'mentor' | 'mentee',
  { store, pages, words }: Awaited<ReturnType<typeof live>>,
  tally: Tally,
): Promise<readonly string[]> {
  const found: string[] = [];
  const look = (what: string, leaked: readonly string[]) =>
    found.push(...leaked.map((word) => `${what}: ${word}`));
  const typed = pages
    .filter(({ state }) => state.viewer === viewer)
    .map(typedForBoth)
    .join();
  const elements = await shownTo(viewer, store);
  for (const element of elements) {
    const name = `${element.localName}${element.getAttribute('mode') ?? ''}`;
    const [screen, paper] = [wordsOn(element), printedBy(element)];
    look(`${name} on screen`, words.in(screen, [otherThan(viewer)]));
    look(
      `${name} on paper`,
      words.in(paper).filter((word) => !typed.includes(word)),
    );
    look(`${name} in a drag or a copy`, words.in(carriedFrom(element)));
    tally.add('own words on screen', words.in(screen, [viewer]).length);
    tally.add(`letters on the paper of ${name}`, paper.trim().length);
  }
  look('the page', words.in(readAsPage()));
  const review = elements.find((it) => it.shadowRoot!.querySelector('[part=review]'));
  if (review) look('the minutes', await leaksOfMinutes(review, words, tally));
  return found;
}

async function leaksOfMinutes(review: HTMLElement, words: HiddenWords, tally: Tally) {
  const { shown, copied, mail } = await minutesOf(review);
  expect(copied).to.equal(shown);
  tally.add('copied', copied !== '');
  tally.add('mailed', mail !== '');
  return words.in(`${copied}${mail}`);
}

describe('Laws of what is shown, printed, copied and told', function () {
  this.timeout(240_000);

  it('law 1: no word that somebody wrote for themselves is on a screen of the other, on paper, copied, dragged or told to the page', async () => {
    const tally = new Tally();
    for (const what of ['told', 'copied', 'mailed']) tally.add(what, 0);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(aHidingHistory, async (history) => {
        runs += 1;
        let stop: (() => void) | undefined;
        try {
          const lived = await live(history, (viewer, store, hear) => {
            stop ??= listenAsPage((what, said) => {
              if (what.startsWith('event one-on-one-')) tally.add('told', true);
              hear(what, said);
            });
            return anAskingPage(viewer, store);
          });
          const found = [
            ...(await leaksBefore('mentor', lived, tally)),
            ...(await leaksBefore('mentee', lived, tally)),
            ...lived.leaks, // last, for something may be told while it is shown
          ];
          expect(found, found.join(', ')).to.deep.equal([]);
        } finally {
          stop?.();
          fixtureCleanup();
        }
      }),
      { ...RUNS, endOnFailure: true, includeErrorInReport: true },
    );
    // Otherwise nothing would have been tried.
    expect(tally.rarerThan(runs / 4)).to.deep.equal([]);
  });
});
