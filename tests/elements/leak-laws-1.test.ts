import { expectNoLeaks } from '../support/leak-law.js';

describe('Laws of what is shown, printed, copied, told and taken along', function () {
  this.timeout(540_000);

  it('law 1: no word that somebody wrote for themselves is on a screen of the other, on paper, copied, dragged or told to the page, nor in minutes that are copied, mailed or saved, or in an export', () =>
    expectNoLeaks(1));
});
