import { expect } from '@open-wc/testing';
import { foldQuestions, searchQuestions } from '@one-on-one/core/question-bank';
import { fold } from '@one-on-one/core/history';
import * as fc from 'fast-check';
import { anyBank, aQuestion } from '../support/questions.js';
import { runsOf } from '../support/runs-of.js';

const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

const bank = foldQuestions([
  aQuestion({ id: 'es', text: '¿Qué te gustaría aprender?', theme: 'career', depth: 1, askedBy: 'mentor' }),
  aQuestion({ id: 'de', text: 'Was hilft dir in großen Runden?', theme: 'inclusion', depth: 2 }),
  aQuestion({ id: 'tr', text: 'İstanbul’da ne öğrendin?', theme: 'feedback', depth: 3, askedBy: 'mentee' }),
]);

describe('Searching questions', () => {
  it('finds all where nothing is looked for', () => {
    expect(idsOf(searchQuestions(bank, ''))).to.deep.equal(['es', 'de', 'tr']);
    expect(idsOf(searchQuestions(bank, ' \n '))).to.deep.equal(['es', 'de', 'tr']);
  });

  it('minds neither case nor accents, in any language', () => {
    for (const query of ['gustaria', 'QUÉ', 'que', 'Gustar'])
      expect(idsOf(searchQuestions(bank, query)), query).to.deep.equal(['es']);
    expect(idsOf(searchQuestions(bank, 'GROSSEN'))).to.deep.equal(['de']);
    expect(idsOf(searchQuestions(bank, 'istanbul'))).to.deep.equal(['tr']);
  });

  it('minds neither what a sentence puts around its words nor how an apostrophe is typed', () => {
    for (const query of ['was, hilft!', '“Runden”', 'runden?', '(dir)'])
      expect(idsOf(searchQuestions(bank, query)), query).to.deep.equal(['de']);
    for (const query of ["istanbul'da", 'istanbul’da'])
      expect(idsOf(searchQuestions(bank, query)), query).to.deep.equal(['tr']);
    const plain = foldQuestions([aQuestion({ text: "What don't we say?" })]);
    expect(searchQuestions(plain, 'don’t')).to.have.length(1);
  });

  it('minds not how an umlaut is written, in a query, a question or what stands beside it', () => {
    const umlauts = foldQuestions([
      aQuestion({ id: 'dots', text: 'Was löst die Überlastung?' }),
      aQuestion({ id: 'letters', text: 'Was loest die Ueberlastung?' }),
      aQuestion({ id: 'beside', intent: 'Sie zeigt Überlastung. Das löst viel.' }),
    ]);
    for (const query of ['überlastung löst', 'UEBERLASTUNG LOEST', 'Überlastung'.normalize('NFD')])
      expect(idsOf(searchQuestions(umlauts, query)), query).to.deep.equal(['dots', 'letters', 'beside']);
    expect(idsOf(searchQuestions(umlauts, 'uberlastung'))).to.deep.equal(['dots', 'beside']);
    const others = foldQuestions([
      aQuestion({ text: '¿Qué palabras te dan vergüenza?' }),
      aQuestion({ text: 'What would the duel solve?' }),
    ]);
    for (const query of ['verguenza', 'vergüenza']) expect(searchQuestions(others, query)).to.have.length(1);
    for (const query of ['dul', 'düll']) expect(searchQuestions(others, query)).to.have.length(0);
  });

  it('wants every word, wherever it stands', () => {
    expect(idsOf(searchQuestions(bank, 'runden hilft'))).to.deep.equal(['de']);
    expect(idsOf(searchQuestions(bank, 'runden gustaria'))).to.deep.equal([]);
  });

  it('finds by what its theme and its needs are called', () => {
    const named = foldQuestions([aQuestion()], {
      themes: { career: 'Laufbahn' },
      needs: { 'growth-plan': 'Größer werden' },
    });
    expect(searchQuestions(named, 'laufbahn good')).to.have.length(1);
    expect(searchQuestions(named, 'groesser')).to.have.length(1);
    expect(searchQuestions(named, 'GRÖSSER laufbahn')).to.have.length(1);
    expect(searchQuestions(named, 'laufbahn bad')).to.have.length(0);
  });

  it('names those first that say it themselves', () => {
    const about = aQuestion({ id: 'about', theme: 'feedback', text: 'What did you hear?' });
    const says = aQuestion({ id: 'says', text: 'When did feedback help you?' });
    const both = foldQuestions([about, says], { themes: { feedback: 'Feedback' } });
    expect(idsOf(searchQuestions(both, 'feedback'))).to.deep.equal(['says', 'about']);
    expect(idsOf(searchQuestions(both, ''))).to.deep.equal(['about', 'says']);
  });

  it('keeps to theme, depth, who asks, stage and need; what either can ask is for both', () => {
    expect(idsOf(searchQuestions(bank, '', { theme: 'inclusion' }))).to.deep.equal(['de']);
    expect(idsOf(searchQuestions(bank, '', { depth: 3 }))).to.deep.equal(['tr']);
    expect(idsOf(searchQuestions(bank, '', { askedBy: 'mentor' }))).to.deep.equal(['es', 'de']);
    expect(idsOf(searchQuestions(bank, '', { askedBy: 'mentee' }))).to.deep.equal(['de', 'tr']);
    expect(searchQuestions(bank, '', { stage: 'personal', need: 'growth-plan' })).to.have.length(3);
    expect(searchQuestions(bank, '', { stage: 'check-in' })).to.have.length(0);
    expect(searchQuestions(bank, '', { need: 'decide' })).to.have.length(0);
    expect(idsOf(searchQuestions(bank, 'e', { depth: 2, theme: 'inclusion' }))).to.deep.equal(['de']);
  });

  it('finds the same whether an umlaut is written with dots or with two letters', () => {
    const aText = fc
      .array(fc.constantFrom('Über', 'blöd', 'Ärger', 'Größe', 'Quelle', 'neue', 'Poesie', 'straße'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((words) => words.join(' '));
    const spell = (text: string) =>
      text.replace(/[äöü]/gi, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter.toLowerCase()]!);
    fc.assert(
      fc.property(fc.array(aText, { maxLength: 8 }), aText, (texts, query) => {
        const questions = texts.map((text, index) => aQuestion({ id: `${index}`, text }));
        const spelled = questions.map((one) => ({ ...one, text: spell(one.text) }));
        const expected = idsOf(searchQuestions(foldQuestions(questions), query));
        expect(idsOf(searchQuestions(foldQuestions(questions), spell(query)))).to.deep.equal(expected);
        expect(idsOf(searchQuestions(foldQuestions(spelled), query))).to.deep.equal(expected);
      }),
      runsOf(300),
    );
  });

  it('finds a question by any pieces of its words in any case, and nothing that lacks one of the words', () => {
    const aText = fc
      .array(fc.constantFrom('Über', 'naïve', 'ÉTÉ', 'straße', 'plan', '目標', 'цель', 'ÅNGSTRÖM', 'ﬁx'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    const someBank = fc
      .tuple(anyBank, fc.array(aText, { minLength: 30, maxLength: 30 }))
      .map(([questions, texts]) => questions.map((one, index) => ({ ...one, text: texts[index]! })));
    const aQuery = fc.tuple(aText, fc.nat(4), fc.nat(5), fc.boolean()).map(([text, from, length, isLoud]) => {
      const piece = [...text].slice(from, from + length + 1).join('');
      return isLoud ? piece.toUpperCase() : piece.normalize('NFD');
    });
    fc.assert(
      fc.property(someBank, aQuery, (questions, query) => {
        const words = fold(query).split(/\s+/).filter(Boolean);
        const expected = questions.filter(({ text }) => words.every((word) => fold(text).includes(word)));
        expect(searchQuestions(foldQuestions(questions), query)).to.have.same.members(expected);
        for (const question of questions) {
          const loud = [...question.text.split(' ')].reverse().join('  ').toUpperCase();
          expect(searchQuestions(foldQuestions(questions), loud)).to.include(question);
        }
      }),
      runsOf(300),
    );
  });
});
