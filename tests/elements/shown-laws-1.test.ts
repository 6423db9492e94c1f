import { expectNoLeaks } from '../support/leak-law.js';
import { shownLeaks } from '../support/shown-leaks.js';

describe('Laws of what is shown, printed, copied and told', function () {
  this.timeout(240_000);

  it('law 1: no word that somebody wrote for themselves is on a screen of the other, on paper, copied, dragged or told to the page', () =>
    expectNoLeaks(1, shownLeaks));
});
