import { expect } from '@open-wc/testing';
import { isOneOnOneError } from '@one-on-one/core';
import {
  loadQuestions,
  parsePack,
  parsePacks,
  suggestQuestions,
  THEMES,
  withPacks,
  type BankQuestion,
} from '@one-on-one/core/question-bank';
import { questionPackJsonSchema } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { aContext, aQuestion, oneOfEach } from '../support/questions.js';
import { runsOf } from '../support/runs-of.js';

const bank = oneOfEach();
const own = (changes: Partial<BankQuestion> = {}): BankQuestion => ({
  ...aQuestion({ id: 'own' }),
  ...changes,
});

/** The path that a refused pack names. */
function placeOf(source: unknown): readonly (string | number)[] | undefined {
  try {
    parsePack(source);
  } catch (error) {
    if (isOneOnOneError(error, 'invalid')) return error.details.path;
    throw error;
  }
  return undefined;
}

describe('A question pack', () => {
  it('is read from a value and from JSON text', () => {
    const pack = { hide: ['career'], questions: [own()] };
    expect(parsePack(pack)).to.deep.equal(pack);
    expect(parsePack(JSON.stringify(pack))).to.deep.equal(pack);
    expect(parsePack({})).to.deep.equal({});
  });

  it('is refused with the place of what is wrong', () => {
    expect(placeOf('{"hide":')).to.deep.equal([]);
    expect(placeOf(null)).to.deep.equal([]);
    expect(placeOf([])).to.deep.equal([]);
    expect(placeOf({ questions: [own({ text: ' \u200b' })] })).to.deep.equal(['questions', 0, 'text']);
    expect(placeOf({ hide: 'career' })).to.deep.equal(['hide']);
    expect(placeOf({ hide: ['career', 3] })).to.deep.equal(['hide', 1]);
    expect(placeOf({ themes: [{ id: 'safety', name: '' }] })).to.deep.equal(['themes', 0, 'name']);
    const { text: _text, ...mute } = own();
    expect(placeOf({ questions: [mute] })).to.deep.equal(['questions', 0, 'text']);
    const wrong: readonly [string, unknown][] = [
      ['text', 'x'.repeat(141)],
      ['depth', 4],
      ['askedBy', 'nobody'],
      ['cooldownMeetings', 0],
      ['followUps', []],
      ['id', '../x'],
    ];
    for (const [field, value] of wrong)
      expect(placeOf({ questions: [own(), { ...own({ id: 'b' }), [field]: value }] }), field).to.deep.equal([
        'questions',
        1,
        field,
      ]);
  });

  it('is refused where one id stands twice, and where nobody knows the theme', () => {
    expect(placeOf({ questions: [own(), own()] })).to.deep.equal(['questions', 1, 'id']);
    const themes = [
      { id: 'a', name: 'A' },
      { id: 'a', name: 'B' },
    ];
    expect(placeOf({ themes })).to.deep.equal(['themes', 1, 'id']);
    expect(placeOf({ questions: [own({ theme: 'safety' })] })).to.deep.equal(['questions', 0, 'theme']);
  });

  it('adds questions and themes, and what it adds can be suggested', () => {
    const pack = parsePack({
      themes: [{ id: 'safety', name: 'Safety at work' }],
      questions: [own({ theme: 'safety' })],
    });
    const { themes, questions } = withPacks(bank, [pack]);
    expect(themes.at(-1)).to.deep.equal({ id: 'safety', name: 'Safety at work' });
    expect(questions.at(-1)).to.deep.equal(own({ theme: 'safety' }));
    const [first] = suggestQuestions(questions, aContext({ theme: 'safety' }));
    expect(first!.question.id).to.equal('own');
  });

  it('replaces a question where it stands, and gives a theme another name where it stands', () => {
    const question = { ...bank[2]!, text: 'How do we talk about this here?' };
    const pack = parsePack({ questions: [question], themes: [{ id: 'check-in', name: 'Arriving' }] });
    const { themes, questions } = withPacks(bank, [pack]);
    expect(questions.map(({ id }) => id)).to.deep.equal(bank.map(({ id }) => id));
    expect(questions[2]!.text).to.equal('How do we talk about this here?');
    expect(themes.map(({ id }) => id)).to.deep.equal([...THEMES]);
    expect(themes[2]).to.deep.equal({ id: 'check-in', name: 'Arriving' });
  });

  it('hides questions, and themes with all that is in them, until a later pack brings them', () => {
    const hiding = parsePack({ hide: ['feedback', 'never-there'], hideThemes: ['career'] });
    const hidden = withPacks(bank, [hiding]);
    expect(hidden.themes.map(({ id }) => id)).not.to.include('career');
    expect(hidden.questions.map(({ id }) => id)).to.have.members(
      THEMES.filter((theme) => !['feedback', 'career'].includes(theme)),
    );
    const bringing = parsePack({ themes: [{ id: 'career', name: 'Work to come' }], questions: [own()] });
    expect(withPacks(bank, [hiding, bringing]).questions.map(({ id }) => id)).to.include('own');
    expect(withPacks(bank, [hiding, parsePack({ questions: [own()] })]).questions).to.deep.equal(
      hidden.questions,
    );
  });

  it('hides before it adds, so that one pack puts its own questions in the place of a theme', () => {
    const pack = parsePack({
      hideThemes: ['career'],
      themes: [{ id: 'career', name: 'Career' }],
      questions: [own()],
    });
    const { questions } = withPacks(bank, [pack]);
    expect(questions.filter(({ theme }) => theme === 'career').map(({ id }) => id)).to.deep.equal(['own']);
  });

  it('keeps no other pack out when it is refused, and its place says which one it was', () => {
    const { packs, refused } = parsePacks([
      { themes: [{ id: 'safety', name: 'Safety' }] },
      { questions: [own({ depth: 9 as 3 })] },
      { questions: [own({ theme: 'safety' })] },
      'not json',
    ]);
    expect(refused.map(({ code, details }) => [code, details.path])).to.deep.equal([
      ['invalid', [1, 'questions', 0, 'depth']],
      ['invalid', [3]],
    ]);
    expect(withPacks(bank, packs).questions.map(({ id }) => id)).to.include('own');
  });

  it('names what nobody knows in a pack that is right all the same', () => {
    const slip = { ...own({ theme: 'feedback' }), cautoin: 'Not today.', $comment: 'of ours' };
    const { packs, unknown } = parsePacks([
      { $schema: 'urn:x', hideTheme: ['career'], hideThemes: ['career', 'inclusoin', 'safety'] },
      { themes: [{ id: 'safety', name: 'Safety', titel: '' }], questions: [slip], hideThemes: ['safety'] },
    ]);
    expect(packs).to.have.length(2);
    expect(unknown.map(({ details }) => details.path.join('/'))).to.deep.equal([
      '0/hideTheme',
      '0/hideThemes/1',
      '0/hideThemes/2',
      '1/themes/0/titel',
      '1/questions/0/cautoin',
    ]);
  });

  it('tells of a question whose theme is hidden, unless a pack brings that again', () => {
    const toldOf = (...sources: readonly unknown[]) =>
      parsePacks(sources).unknown.map(({ details }) => details.path.join('/'));
    const hiding = { hideThemes: ['career'] };
    const questions = [own({ id: 'a', theme: 'feedback' }), own()];
    const bringing = { themes: [{ id: 'career', name: 'Work to come' }] };
    expect(toldOf({ ...hiding, questions })).to.deep.equal(['0/questions/1/theme']);
    expect(toldOf(hiding, { questions })).to.deep.equal(['1/questions/1/theme']);
    expect(toldOf({ ...hiding, ...bringing, questions })).to.deep.equal([]);
    expect(toldOf(hiding, bringing, { questions })).to.deep.equal([]);
    expect(toldOf({ ...hiding, questions }, bringing)).to.deep.equal([]);
    expect(toldOf({ ...hiding, questions: [own()], depth: 9 }, { questions: 9 })).to.deep.equal([
      '0/depth',
      '0/questions/0/theme',
    ]);
    // Whoever hides a theme after that wants what is in it hidden.
    expect(toldOf({ questions }, hiding)).to.deep.equal([]);
  });

  it('shows its questions, or tells of them, or a pack after it hides them', () => {
    const aTheme = fc.constantFrom('career', 'feedback', 'check-in');
    const aPack = fc.record({
      hideThemes: fc.uniqueArray(aTheme),
      themes: fc.uniqueArray(aTheme),
      in: fc.array(aTheme, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(aPack, { maxLength: 4 }), (some) => {
        const { packs, unknown } = parsePacks(
          some.map(({ hideThemes, themes, in: places }, pack) => ({
            hideThemes,
            themes: themes.map((id) => ({ id, name: id })),
            questions: places.map((theme, index) => own({ id: `${pack}-${index}`, theme })),
          })),
        );
        const shown = new Set(withPacks(bank, packs).questions.map(({ id }) => id));
        const told = new Set(unknown.map(({ details: { path } }) => `${path[0]}-${path[2]}`));
        for (const [pack, { in: places }] of some.entries())
          for (const [index, theme] of places.entries()) {
            const id = `${pack}-${index}`;
            const isHiddenLater = some.slice(pack + 1).some(({ hideThemes }) => hideThemes.includes(theme));
            expect(shown.has(id) && told.has(id)).to.equal(false);
            if (!isHiddenLater) expect(shown.has(id)).to.equal(!told.has(id));
          }
      }),
      runsOf(500),
    );
  });

  it('leaves the bank that ships as it is where there is none', async () => {
    const shipped = await loadQuestions('en');
    const { themes, questions } = withPacks(shipped, []);
    expect(questions).to.deep.equal(shipped);
    expect(themes).to.deep.equal(THEMES.map((id) => ({ id })));
    expect(parsePack({ questions: shipped }).questions).to.have.length(shipped.length);
  });

  it('is read or refused as invalid, whatever it is', () => {
    const aThing = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.record(
        {
          hide: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
          hideThemes: fc.array(fc.constantFrom(...THEMES)),
          themes: fc.array(fc.record({ id: fc.string(), name: fc.string() })),
          questions: fc.array(fc.oneof(fc.constant(own()), fc.jsonValue()), { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(aThing, { maxLength: 3 }), (sources) => {
        const { packs, refused } = parsePacks(sources);
        expect(packs.length + refused.length).to.equal(sources.length);
        for (const { code } of refused) expect(code).to.equal('invalid');
        const ids = new Set(withPacks(bank, packs).themes.map(({ id }) => id));
        for (const { theme } of withPacks(bank, packs).questions) expect(ids.has(theme)).to.equal(true);
      }),
      runsOf(300),
    );
  });

  it('is what the published JSON Schema says; `node packages/core/schema/write.js` writes it anew', async () => {
    const answer = await fetch(
      new URL('/packages/core/schema/one-on-one-question-pack-1.json', location.href),
    );
    expect(await answer.json()).to.deep.equal(questionPackJsonSchema());
  });
});
