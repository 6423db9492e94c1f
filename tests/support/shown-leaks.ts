import type { Workspace } from '@one-on-one/core';
import { otherThan, type Author } from './hidden-words.js';
import type { Lived } from './hiding-histories.js';
import { carriedFrom, readAsPage } from './page-ears.js';
import { printedBy } from './printed-words.js';
import type { Tally } from './tally.js';
import { wordsOn } from './words-on-screen.js';

/** Everything that stands before one of the two, or is carried away from there, and is not theirs or not for paper, a copy or a page. */
export function shownLeaks(
  viewer: Author,
  root: HTMLElement,
  { pages, words }: Lived,
  tally: Tally,
): readonly string[] {
  const found: string[] = [];
  const look = (what: string, leaked: readonly string[]) =>
    found.push(...leaked.map((word) => `${what}: ${word}`));
  const typed = pages
    .filter(({ state }) => state.viewer === viewer)
    .map(typedForBoth)
    .join();
  const papers = printedBy(root);
  for (const [at, element] of [...root.children].entries()) {
    const name = `${element.localName}${element.getAttribute('mode') ?? ''}`;
    const [screen, paper] = [wordsOn(element), papers[at]!];
    look(`${name} on screen`, words.in(screen, [otherThan(viewer)]));
    look(
      `${name} on paper`,
      words.in(paper).filter((word) => !typed.includes(word)),
    );
    look(`${name} in a drag or a copy`, words.in(carriedFrom(element)));
    tally.add(`own words on the screen of ${viewer}`, words.in(screen, [viewer]).length);
    tally.add(`letters on the paper of ${name}`, paper.trim().length);
  }
  look('the page', words.in(readAsPage()));
  return found;
}

/** What somebody is typing where both read it: it stands in its field, also on paper. */
function typedForBoth({ state }: Workspace): string {
  const shared = state.items.filter((entry) => !entry.private).map(({ item }) => `title.${item.id}`);
  return ['objective', ...shared].map((field) => state.drafts.get(field)?.text).join();
}
