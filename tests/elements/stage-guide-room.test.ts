import { expect } from '@open-wc/testing';
import { makeGuide, stageGuideStates, type ShownGuide } from '../support/stage-guide-states.js';
import { makeTimer } from '../support/stage-timer-states.js';
import { pressIn } from '../support/press-in.js';

const MINUTE = 60_000;

async function show(shown: ShownGuide) {
  const made = makeGuide(shown);
  document.body.append(made.guide);
  await made.guide.updateComplete;
  await shown.enter?.(made.guide, made.clock);
  await made.guide.updateComplete;
  const part = (name: string) => made.guide.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
  const text = (name: string) => part(name)?.textContent.replace(/\s+/g, ' ').trim();
  return { ...made, part, text };
}

describe('A stage guide', () => {
  afterEach(() => {
    for (const each of document.querySelectorAll('one-on-one-stage-guide, one-on-one-stage-timer'))
      each.remove();
    sessionStorage.clear();
  });

  it('folded, says in words and by a ring when its stage is over', async () => {
    const { guide, clock, part, text } = await show(stageGuideStates.compact);
    expect(text('left')).to.equal('11:00 11 min left');
    clock.go(8 * MINUTE);
    await guide.updateComplete;
    expect(part('left')?.part.value).to.equal('left soon');
    expect(text('left')).to.equal('3 min left');
    clock.go(9 * MINUTE);
    await guide.updateComplete;
    expect(part('left')?.part.value).to.equal('left over');
    expect(text('left')).to.equal('6 min over');
    expect(part('left')?.querySelector('.gone')?.closest('[aria-hidden]')?.localName).to.equal('svg');
    const { color } = getComputedStyle(part('left')!);
    expect(color).not.to.equal(getComputedStyle(part('heading')!).color);
  });

  it('says the length that it counts, also where a page says one that no meeting has', async () => {
    for (const [said, counted] of [
      ['abc', '45 min'],
      ['5', '10 min'],
      ['500', '240 min'],
    ] as const) {
      const shown = { attributes: { orientation: 'compact', minutes: said } };
      const { guide, text } = await show(shown);
      expect(text('minutes')).to.equal(counted);
      await guide.enter('nowhere');
      expect(text('minutes')).to.equal(counted);
    }
    const { text } = await show({ attributes: { minutes: 'abc' } });
    expect(text('digits')).to.equal('45:00');
  });

  it('has a ring that is read from across a room, however wide it is', async () => {
    for (const orientation of ['vertical', 'horizontal'])
      for (const width of [240, 299, 440, 600, 1200]) {
        const { guide, part } = await show({ ...stageGuideStates.running, attributes: { orientation } });
        guide.style.inlineSize = `${width}px`;
        const { fontSize } = getComputedStyle(part('digits')!);
        expect(parseFloat(fontSize), `${orientation} ${width}`).to.be.within(1.6 * 16, 3 * 16);
      }
  });

  it('alone on a shared screen fits into 1280 by 800', async () => {
    const { guide } = await show(stageGuideStates.focus);
    guide.style.cssText = 'display: block; inline-size: 1248px';
    expect(guide.getBoundingClientRect().height).to.be.below(768);
  });
});

describe('The mark of what is muted', () => {
  it('stands on the line of its words', async () => {
    const { timer } = makeTimer({ attributes: { sound: '' } });
    document.body.append(timer);
    await timer.start();
    await pressIn(timer, 'More choices');
    const [first, , mute] = [...timer.renderRoot.querySelectorAll('[role^=menuitem]')];
    mute!.parentElement!.style.maxInlineSize = 'none'; // wide letters make two lines of the words themselves
    expect(mute?.getBoundingClientRect().height).to.equal(first?.getBoundingClientRect().height);
    timer.remove();
  });
});
