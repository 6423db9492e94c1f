import { expect } from '@open-wc/testing';
import { showTimer } from '../support/stage-timer-page.js';
import { stageTimerStates } from '../support/stage-timer-states.js';

/** Presses a button as somebody does who is on it, and answers where they are then. */
async function pressOn(shown: Parameters<typeof showTimer>[0], name: string) {
  const { timer } = await showTimer(shown);
  const button = [...timer.renderRoot.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === name,
  );
  button!.focus();
  button!.click();
  await timer.updateComplete;
  return timer.shadowRoot?.activeElement?.textContent.trim();
}

describe('The focus on a timer', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('goes to the main button where what was pressed is gone', async () => {
    expect(await pressOn(stageTimerStates.gap, 'No, leave them out')).to.equal('Pause');
    expect(await pressOn(stageTimerStates.late, 'Share what is left')).to.equal('Pause');
    const ending = {
      async enter(timer: HTMLElementTagNameMap['one-on-one-stage-timer']) {
        await timer.start();
        await timer.enter('check-out');
      },
    };
    expect(await pressOn(ending, 'End the meeting')).to.equal('Start over');
  });
});
