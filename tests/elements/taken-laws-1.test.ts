import { expectNoLeaks } from '../support/leak-law.js';
import { takenLeaks } from '../support/taken-leaks.js';

describe('Laws of what is taken along', function () {
  this.timeout(240_000);

  it('law 1: no word that somebody wrote for themselves is in minutes that are copied, mailed or saved, or in an export', () =>
    expectNoLeaks(1, takenLeaks));
});
