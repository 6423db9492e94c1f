import '@one-on-one/elements/stage-guide/define.js';
import '@one-on-one/elements/stage-timer/define.js';
import { expect } from '@open-wc/testing';

const own = [
  {
    key: 'arrive',
    name: 'Arrive',
    minutes: { 30: 10 },
    cues: { mentor: [{ text: 'Ask how the way was.' }] },
  },
  { key: 'talk', purpose: 'What matters most.', minutes: { 30: 20 } },
];

type Tag = 'one-on-one-stage-guide' | 'one-on-one-stage-timer';

/** An element with this text in a script of JSON, and what it refuses. */
function saying(text: string, tag: Tag) {
  const element = document.createElement(tag);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  element.append(script);
  return shown(element);
}

/** A guide that is given this by its page. */
const given = (said: unknown) =>
  shown(Object.assign(document.createElement('one-on-one-stage-guide'), { stageSet: said as never }));

async function shown(element: HTMLElementTagNameMap[Tag]) {
  const refused: unknown[] = [];
  element.addEventListener('one-on-one-error', ({ detail }) => {
    if (detail.code === 'invalid') refused.push((detail.details as { path: unknown }).path);
  });
  document.body.append(element);
  await element.updateComplete;
  const names = [...element.renderRoot.querySelectorAll('[part~=step] [part~=name]')].map(
    ({ textContent }) => textContent,
  );
  return { element, refused, names };
}

const five = ['Prepare', 'Check-in', 'Personal needs', 'Practical needs', 'Check-out'];

describe('The stages that a page says without a script of its own', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('one-on-one-stage-guide, one-on-one-stage-timer'))
      element.remove();
    sessionStorage.clear();
  });

  it('are shown from the first paint on, and counted', async () => {
    const { element, refused, names } = await saying(JSON.stringify(own), 'one-on-one-stage-guide');
    expect(names).to.deep.equal(['Arrive', 'talk']);
    expect(element.renderRoot.textContent).to.contain('Ask how the way was.');
    await element.start();
    expect(element.reading?.stages.map(({ plannedMs }) => plannedMs / 60_000)).to.deep.equal([15, 30]);
    expect(refused).to.deep.equal([]);
  });

  it('are those of a timer, too', async () => {
    const { element } = await saying(JSON.stringify(own), 'one-on-one-stage-timer');
    await element.start();
    expect(element.reading?.stage?.stage).to.equal('arrive');
  });

  it('are less than what the page sets', async () => {
    const guide = document.createElement('one-on-one-stage-guide');
    guide.stageSet = [{ key: 'alone', minutes: { 30: 30 } }];
    guide.innerHTML = `<script type="application/json">${JSON.stringify(own)}</script>`;
    document.body.append(guide);
    await guide.updateComplete;
    expect(guide.renderRoot.querySelectorAll('[part~=step]')).to.have.lengthOf(1);
  });

  it('keep their count while a page says them in other words, and lose it with other minutes', async () => {
    const { element } = await given(own);
    await element.start();
    await element.enter('talk');
    element.stageSet = own.map((stage) => ({ ...stage, name: 'Anders', cues: {} })) as never;
    await element.updateComplete;
    expect(element.reading?.stage?.stage).to.equal('talk');
    expect(element.renderRoot.querySelector('[part~=now] [part=name]')?.textContent).to.equal('Anders');
    element.stageSet = own.map((stage) => ({ ...stage, minutes: { 30: 15 } })) as never;
    await element.updateComplete;
    expect(element.reading?.status).to.equal('idle');
  });

  it('are the five again where a page takes its own away, or sets others that are wrong', async () => {
    const { element } = await given(own);
    const errors: string[] = [];
    element.addEventListener('one-on-one-error', ({ detail }) => errors.push(detail.code));
    element.stageSet = [null] as never;
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('[part~=step]')).to.have.lengthOf(5);
    expect(errors).to.deep.equal(['invalid']);
  });

  const one = { key: 'a', minutes: { 30: 30 } };
  const cueFor = (selfDirection: unknown) => ({
    ...one,
    cues: { mentor: [{ text: 'Ask.', selfDirection }] },
  });
  for (const [what, said, path] of [
    ['no JSON', '[{', []],
    ['no list', '{}', []],
    ['no stage', '[]', []],
    ['no object', [one, null], [1]],
    ['a stage without a key', [{ minutes: { 30: 30 } }], [0, 'key']],
    ['a key twice', [one, one], [1, 'key']],
    ['no minutes', [{ key: 'a' }], [0, 'minutes']],
    ['minutes below 0', [{ key: 'a', minutes: { 30: -1 } }], [0, 'minutes']],
    ['minutes for a length that is none', [{ key: 'a', minutes: { half: 1 } }], [0, 'minutes']],
    ['minutes for another length', [one, { key: 'b', minutes: { 60: 1 } }], [1, 'minutes']],
    ['a name that is no text', [{ ...one, name: 3 }], [0, 'name']],
    ['cues that are no list', [{ ...one, cues: { mentor: 'Ask' } }], [0, 'cues', 'mentor']],
    ['a cue without a text', [{ ...one, cues: { mentee: [{}] } }], [0, 'cues', 'mentee', 0, 'text']],
    ['needs that are no list', [{ ...one, needs: 'rest' }], [0, 'needs']],
    ['a key without a letter', [{ ...one, key: '' }], [0, 'key']],
    ['cues that are a number', [{ ...one, cues: 5 }], [0, 'cues']],
    ['nobody that a cue is for', [cueFor(['a', 'b'])], [0, 'cues', 'mentor', 0, 'selfDirection']],
  ] as const)
    it(`are refused where there is ${what}, by its place, and the five are shown`, async () => {
      const text = typeof said === 'string' ? said : JSON.stringify(said);
      const { refused, names } = await saying(text, 'one-on-one-stage-guide');
      expect(refused).to.deep.equal([path]);
      expect(names).to.deep.equal(five);
      if (typeof said === 'string') return;
      const set = await given(said);
      expect(set.refused).to.deep.equal([path]);
      expect(set.names).to.deep.equal(five);
      await set.element.start();
      expect(set.element.reading?.stages).to.have.lengthOf(5);
    });
});
