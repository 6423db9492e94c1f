import { expect, fixture, html } from '@open-wc/testing';
import { together } from '../../packages/elements/src/agenda/together.js';

const piecesOf = async (words: string) => {
  const element = await fixture(html`<p>${together(words)}</p>`);
  expect(element.textContent.trim(), 'the words stay as they are').to.equal(words);
  return [...element.children].map(({ textContent }) => textContent);
};

describe('A date in words', () => {
  it('is not parted between a month and its day, nor within a time', async () => {
    expect(await piecesOf('Thursday, November 28, 2030 at 2:00 PM')).to.deep.equal([
      'Thursday,',
      'November 28,',
      '2030',
      'at 2:00 PM',
    ]);
    expect(await piecesOf('Samstag, 28. November um 9:51')).to.deep.equal([
      'Samstag, 28.',
      'November',
      'um 9:51',
    ]);
  });
});
