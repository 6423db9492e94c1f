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

  it('has its buttons beside the time where there is room, and below it where there is not', async () => {
    for (const [width, isBeside] of [
      [900, true],
      [620, false],
    ] as const) {
      const { guide, part } = await show(stageGuideStates.running);
      guide.style.inlineSize = `${width}px`;
      const [time, controls] = [part('face')!, part('controls')!].map((each) => each.getBoundingClientRect());
      expect(controls!.top < time!.bottom, `${width}`).to.equal(isBeside);
    }
  });

  for (const [what, dir, orientation, stageSet] of [
    [
      'a long meeting',
      'ltr',
      'vertical',
      [{ key: 'workshop', name: 'Werkstattgespräch', minutes: { 30: 30 } }],
    ],
    ['the five', 'ltr', 'horizontal', undefined],
    ['the five, from the right', 'rtl', 'vertical', undefined],
    ['the five, opened', 'ltr', 'compact', undefined],
  ] as const)
    it(`keeps room for the time in words beside its buttons: ${what}`, async () => {
      const { guide, part } = await show({
        ...stageGuideStates.running,
        attributes: { orientation, minutes: '240' },
        enter: async (guide) => {
          if (stageSet) guide.stageSet = stageSet;
          await guide.start();
        },
      });
      guide.dir = dir;
      part('fold')?.setAttribute('open', '');
      for (const width of [600, 640, 700, 760, 1000]) {
        guide.style.cssText = `display: block; inline-size: ${width}px`;
        const room = part('time')!.parentElement!.getBoundingClientRect().width - 170;
        expect(room, `${width}`).to.be.at.least(150);
        expect(part('controls')!.scrollWidth).to.be.at.most(width);
      }
    });

  it('has all five stages beside each other wherever they stand so', async () => {
    const { guide, part } = await show({
      ...stageGuideStates.running,
      attributes: { orientation: 'horizontal' },
    });
    for (const width of [600, 660, 700, 1000]) {
      guide.style.cssText = `display: block; inline-size: ${width}px`;
      const tops = [...part('steps')!.querySelectorAll('[part=go]')].map(
        (go) => go.getBoundingClientRect().top,
      );
      expect(new Set(tops).size, `${width}`).to.equal(1);
    }
  });

  it('folded and alone, says in its one line which stage it is', async () => {
    const { part } = await show({
      ...stageGuideStates.compact,
      attributes: { orientation: 'compact', mode: 'focus' },
    });
    expect(part('summary')?.checkVisibility()).to.equal(true);
    expect(part('heading')?.textContent.trim()).to.equal('Practical needs');
    expect(part('heading')?.checkVisibility()).to.equal(true);
  });

  it('alone, has the cues of one of the two below the middle of its heading', async () => {
    const { guide } = await show({
      ...stageGuideStates.focus,
      attributes: { mode: 'focus', cues: 'mentor' },
    });
    guide.style.cssText = 'display: block; inline-size: 1000px';
    const middleOf = (selector: string) => {
      const { left, right } = guide.renderRoot.querySelector(selector)!.getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(middleOf('.columns > *')).to.be.closeTo(middleOf('[part=focus]'), 1);
  });

  it('breaks no short name in letters twice as large', async () => {
    const { guide } = await show(stageGuideStates.idle);
    guide.style.cssText = 'display: block; inline-size: 288px; font-size: 32px; font-family: sans-serif';
    const name = guide.renderRoot.querySelector('[part=name]')!;
    expect(name.getClientRects()).to.have.lengthOf(1);
    expect(name.textContent).to.equal('Prepare');
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
