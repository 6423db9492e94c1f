import { expect } from '@open-wc/testing';
import type { NamedStages } from '@one-on-one/elements';
import { makeGuide } from '../support/stage-guide-states.js';

/** What a page without types can set. */
const loose = [
  { key: 'arrive', name: 'Arriving', minutes: { 60: 20 }, cues: { mentor: [{ text: 'Ask first.' }] } },
  { key: 'work', minutes: { 60: 40 }, needs: ['sleep', 'heard'], behaviors: ['haste'] },
] as unknown as NamedStages;

describe('<one-on-one-stage-guide> with stages that a page wrote loosely', () => {
  afterEach(() => {
    for (const guide of document.querySelectorAll('one-on-one-stage-guide')) guide.remove();
    sessionStorage.clear();
  });

  it('shows what there is, and leaves out what it does not know', async () => {
    const { guide } = makeGuide({ stageSet: loose, attributes: { minutes: '60' } });
    document.body.append(guide);
    await guide.start();
    const textsOf = (part: string) =>
      [...guide.renderRoot.querySelectorAll(`[part~=${part}]`)].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
    expect(textsOf('cue')).to.deep.equal(['Ask first.']);
    await guide.enter('work');
    expect(textsOf('fact')).to.deep.equal(['Good for: being heard']);
  });
});
