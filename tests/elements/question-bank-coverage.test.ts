import { expect } from '@open-wc/testing';
import { aPictureOf, coverageStates, type CoveragePicture } from '../support/coverage-states.js';

const textOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const all = (picture: CoveragePicture, selector: string) => [
  ...picture.renderRoot.querySelectorAll(selector),
];
const rowOf = (picture: CoveragePicture, theme: string) =>
  all(picture, 'li').find((row) => textOf(row)!.startsWith(theme));

describe('The picture of what the last meetings touched', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    document.querySelectorAll('coverage-picture').forEach((picture) => picture.remove());
  });

  it('says in words how often each theme was touched, and which were not', async () => {
    const picture = await aPictureOf('some');
    expect(textOf(picture.renderRoot.querySelector('#coverage'))).to.equal(
      'Questions that you talked about in this meeting and the 3 before it',
    );
    expect(all(picture, 'li').map(textOf)).to.deep.equal([
      'Relationship Not yet',
      'Engagement Not yet',
      'Check-in Once',
      'Productivity Not yet',
      'Feedback Once',
      'Career 4 times, in 3 meetings',
      'Inclusion Not yet',
    ]);
  });

  it('has a block for each topic, the higher the deeper, and an empty place where there is none', async () => {
    const picture = await aPictureOf('some');
    const heights = [...rowOf(picture, 'Career')!.querySelectorAll('i')].map(
      (block) => block.getBoundingClientRect().height,
    );
    expect(heights).to.deep.equal([14, 8, 14, 20]);
    const empty = rowOf(picture, 'Inclusion')!.querySelector('i')!;
    expect(getComputedStyle(empty).borderTopStyle).to.equal('dashed');
  });

  it('has the same as a table behind it', async () => {
    const picture = await aPictureOf('some');
    picture.renderRoot.querySelector('summary')!.click();
    await picture.updateComplete;
    const rows = all(picture, 'tr').map((row) => [...row.children].map(textOf).join(' '));
    expect(rows[0]).to.equal('Theme Topics Meetings Depth 1 Depth 2 Depth 3');
    expect(rows).to.include('Career 4 3 1 1 1').and.include('Inclusion 0 0 0 0 0');
    expect(all(picture, 'table')[0]!.getClientRects()).to.have.length(1);
  });

  it('invites where nothing was touched', async () => {
    const picture = await aPictureOf('nothing');
    expect(textOf(picture.renderRoot.querySelector('.quiet'))).to.contain('Nothing yet.');
    expect(all(picture, 'table')).to.have.length(0);
  });

  for (const state of Object.keys(coverageStates) as (keyof typeof coverageStates)[])
    it(`${state}: has no accessibility violations, light and dark, and fits where there is no room`, async () => {
      document.body.style.inlineSize = '240px';
      const picture = await aPictureOf(state);
      picture.renderRoot.querySelector('summary')?.click();
      for (const [colorScheme, background] of [
        ['light', 'white'],
        ['dark', '#121212'],
      ] as const) {
        Object.assign(document.body.style, { colorScheme, background, color: 'CanvasText' });
        await expect(picture).to.be.accessible();
      }
      const edge = picture.getBoundingClientRect().right + 1;
      for (const row of all(picture, 'li, .row-of, details, p'))
        expect(row.getBoundingClientRect().right).to.be.at.most(edge);
    });
});
