import { expect } from '@open-wc/testing';
import { registerStrings, type OneOnOneStageGuide, type TimedStrings } from '@one-on-one/elements';
import { enGuideTools } from '../../packages/elements/src/localize/locales/en-guide-tools.js';
import { enTimerTools } from '../../packages/elements/src/localize/locales/en-timer-tools.js';
import { germanStages, makeGuide, stageGuideStates } from '../support/stage-guide-states.js';
import { makeTimer } from '../support/stage-timer-states.js';

type Shown = Parameters<typeof makeGuide>[0];

async function show(shown: Shown) {
  const { guide } = makeGuide(shown);
  document.body.append(guide);
  await guide.start();
  return guide;
}

/** In which language a text stands. */
const langOf = (element: OneOnOneStageGuide | { renderRoot: ParentNode }, selector: string) =>
  element.renderRoot.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');

describe('The language of what a stage guide shows', () => {
  const german: Shown = { stageSet: germanStages, attributes: { lang: 'de', label: 'Unser Gespräch' } };

  afterEach(() => {
    for (const each of document.querySelectorAll('one-on-one-stage-guide, one-on-one-stage-timer'))
      each.remove();
    sessionStorage.clear();
  });

  it('is that of the page where the words are the page’s, and else that of our own', async () => {
    const guide = await show(german);
    for (const own of ['[part=heading] bdi', '[part=name]', '[part=purpose] bdi', '[part=cue]'])
      expect(langOf(guide, own), own).to.equal('de');
    expect(langOf(guide, '[part=more] li bdi')).to.equal('de');
    for (const ours of [
      '[part=minutes]',
      '[part~=main]',
      '[part=switch]',
      '[part~=cues] b',
      '[part=fact] span',
    ])
      if (guide.renderRoot.querySelector(ours)) expect(langOf(guide, ours), ours).to.equal('en');
  });

  it('parts long words of the page as their language does it, wherever they stand', async () => {
    for (const mode of ['all', 'focus']) {
      const guide = await show({ ...german, attributes: { ...german.attributes, mode } });
      for (const own of [
        'bdi[part=name], [part=name] bdi',
        '[part=purpose] bdi',
        '[part=cue] bdi, bdi[part=cue]',
        '[part=time] span',
      ]) {
        const words = guide.renderRoot.querySelector(own)!;
        expect(getComputedStyle(words).hyphens, own).to.equal('auto');
        expect(words.closest('[lang]')?.getAttribute('lang'), own).to.equal('de');
      }
      guide.remove();
    }
  });

  it('is that of the page for one stage alone, and in the one line of a folded guide', async () => {
    const focus = await show({ ...german, attributes: { lang: 'de', mode: 'focus' } });
    for (const own of ['[part=name] bdi', '[part=purpose] bdi', 'li bdi'])
      expect(langOf(focus, own), own).to.equal('de');
    const compact = await show({ ...german, attributes: { lang: 'de', orientation: 'compact' } });
    expect(langOf(compact, '[part=heading] bdi')).to.equal('de');
  });

  it('is ours for the five stages on a page in another language, and unknown where a page says none', async () => {
    const guide = await show({ ...stageGuideStates.idle, attributes: { lang: 'de' } });
    for (const ours of ['[part=heading] bdi', '[part=name]', '[part=purpose] bdi', '[part=cue]'])
      expect(langOf(guide, ours), ours).to.equal('en');
    expect(langOf(await show({ ...german, attributes: { lang: '' } }), '[part=name]')).to.equal('');
    expect(langOf(await show({ ...german, attributes: { lang: 'en-GB' } }), '[part=name]')).to.equal('en-GB');
  });

  it('is the one that the page brings along, of which guide and timer need no more than their own texts', async () => {
    registerStrings('eo', {
      $code: 'eo',
      $name: 'Esperanto',
      $dir: 'ltr',
      guide: { ...enGuideTools, guide: 'Etapoj', oneStage: 'Nur ĉi tiu etapo' },
      timer: { ...enTimerTools, pause: 'Paŭzo' },
    } satisfies TimedStrings);
    const guide = await show({ ...stageGuideStates.idle, attributes: { lang: 'eo' } });
    const texts = ['[part=heading]', '[part~=main]', '[part=switch]'].map((selector) => [
      guide.renderRoot.querySelector(selector)?.textContent.trim(),
      langOf(guide, selector),
    ]);
    expect(texts).to.deep.equal([
      ['Etapoj', 'eo'],
      ['Paŭzo', 'eo'],
      ['Nur ĉi tiu etapo', 'eo'],
    ]);
  });

  it('is that of the page in a timer, too', async () => {
    const { timer } = makeTimer({ own: true, attributes: { lang: 'de' } });
    document.body.append(timer);
    await timer.start();
    expect(langOf(timer, '[part=time] span')).to.equal('de');
    expect(langOf(timer, '[part=time]')).to.equal('en');
  });
});
