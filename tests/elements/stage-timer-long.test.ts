import { expect } from '@open-wc/testing';
import { pressIn } from '../support/press-in.js';
import { makeTimer } from '../support/stage-timer-states.js';

const MINUTE = 60_000;

async function started() {
  const { timer, clock } = makeTimer({});
  document.body.append(timer);
  await timer.start();
  const part = (name: string) => timer.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
  const after = async (minutes: number) => {
    clock.go(minutes * MINUTE);
    await timer.updateComplete;
  };
  return { timer, clock, part, after };
}

describe('A stage timer', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('keeps long overtime inside of its ring', async () => {
    const { timer, part, after } = await started();
    timer.style.setProperty('--one-on-one-ring-size', '150px');
    for (const [minutes, text] of [
      [103, '+99:00'],
      [6, '+1:45:00'],
      [1332, '+23:57:00'],
    ] as const) {
      await after(minutes);
      expect(part('digits')?.textContent).to.equal(text);
      const words = document.createRange();
      words.selectNodeContents(part('digits')!);
      expect(words.getBoundingClientRect().width, text).to.be.below(122);
    }
  });

  it('tells long overtime by the hours that its ring shows, to the eye and aloud', async () => {
    const { part, after } = await started();
    await after(4 + 95);
    expect(part('time')?.textContent.trim()).to.equal('Prepare · 95 min over');
    for (const [minutes, words, aloud] of [
      [5, '1 h 40 min', '1 hour and 40 minutes'],
      [20, '2 h', '2 hours'],
      [25, '2 h 25 min', '2 hours and 25 minutes'],
    ] as const) {
      await after(minutes);
      expect(part('time')?.textContent.trim()).to.equal(`Prepare · ${words} over`);
      expect(part('spoken')?.textContent.trim()).to.equal(`Prepare: ${aloud} over`);
    }
    expect(part('meeting')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'The meeting is 1 h 44 min over 2 h 25 min behind',
    );
  });

  it('asks about a long gap in hours and days', async () => {
    const { timer, clock, part } = await started();
    for (const [minutes, words] of [
      [119, '119 minutes passed'],
      [120, '2 hours passed'],
      [61 + 9 * 60, '10 hours and 1 minute passed'],
      [8 * 24 * 60, '8 days passed'],
    ] as const) {
      clock.sleep(minutes * MINUTE);
      await timer.updateComplete;
      expect(part('gap')?.textContent).to.contain(words);
      await pressIn(timer, 'No, leave them out');
    }
  });

  it('does nothing at the second click of a double click on Start, whatever stands there by then', async () => {
    const { timer } = await started();
    const click = async (name: RegExp, detail: number) => {
      const buttons = [...timer.renderRoot.querySelectorAll('button')];
      buttons
        .find(({ textContent }) => name.test(textContent))!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      await timer.updateComplete;
    };
    await click(/Next stage/, 2);
    expect(timer.reading?.stage?.stage).to.equal('prepare');
    await click(/Pause/, 2);
    expect(timer.reading?.status).to.equal('running');
    await click(/Next stage/, 1);
    expect(timer.reading?.stage?.stage).to.equal('check-in');
  });

  it('says that it keeps nothing where the page has no storage', async () => {
    const { timer, part } = await started();
    expect(part('forgets') === null).to.equal(true);
    const { get } = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no storage', 'SecurityError');
      },
    });
    timer.requestUpdate();
    await timer.updateComplete;
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get: get! });
    expect(part('forgets')?.textContent).to.contain('Nothing is kept here');
  });
});
