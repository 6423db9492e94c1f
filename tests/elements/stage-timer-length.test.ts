import { expect } from '@open-wc/testing';
import { makeTimer } from '../support/stage-timer-states.js';

const MINUTE = 60_000;

describe('The length of a meeting that a timer counts', () => {
  it('may change while it counts, and nobody’s count is taken away', async () => {
    const { timer, clock } = makeTimer({});
    document.body.append(timer);
    await timer.start();
    clock.go(3 * MINUTE);
    await timer.updateComplete;
    const digits = () => timer.renderRoot.querySelector('[part~=digits]')?.textContent.trim();
    const before = digits();
    timer.minutes = 60;
    await timer.updateComplete;
    expect([before, digits(), timer.reading?.status]).to.deep.equal(['1:00', '1:00', 'running']);
    timer.remove();
    sessionStorage.clear();
  });
});
