import { expect } from '@open-wc/testing';
import { foldQuestions, searchQuestions, type SearchHelp } from '@one-on-one/core/question-bank';
import { aQuestion } from '../support/questions.js';

const help: SearchHelp = {
  leastStem: 4,
  endings: ['ing', 'th', 's'],
  topics: [
    { words: ['burnout', 'tired'], ids: ['rest', 'limit'] },
    { words: ['salar', 'pay'], ids: ['money'] },
    { words: ['saying no', 'boundar'], ids: ['limit', 'rest'] },
  ],
};

const found = (query: string, questions = bank) =>
  searchQuestions(foldQuestions(questions, { needs: { 'growth-plan': 'Growth plan' } }), query, {}, help).map(
    ({ id }) => id,
  );

const plain = { needs: ['heard'], intent: 'It shows a wish.', followUps: ['What else?'] } as const;
const bank = [
  aQuestion({ ...plain, id: 'limit', text: 'When is it too much?' }),
  aQuestion({ ...plain, id: 'money', text: 'What would you do for more of it?' }),
  aQuestion({ ...plain, id: 'rest', text: 'What do you do on a quiet day?' }),
];

describe('Searching for what a question does not say itself', () => {
  it('finds what a topic is called by, what fits best first, also while the word is typed', () => {
    for (const query of ['burnout', 'BURN', 'Burnouts'])
      expect(found(query), query).to.deep.equal(['rest', 'limit']);
    expect(found('salary')).to.deep.equal(['money']);
    expect(found('bu')).to.deep.equal([]);
  });

  it('knows words that belong together, with a hyphen and half typed, too, and no half of them alone', () => {
    for (const query of ['saying no', 'Saying-no', 'saying n', 'saying no to work'])
      expect(found(query), query).to.deep.equal(['limit', 'rest']);
    expect(found('no', [bank[2]!])).to.deep.equal([]);
    expect(found('salary burnout')).to.deep.equal([]);
  });

  it('finds other words of the same stem, in the question and beside it, after the word itself', () => {
    const questions = [
      aQuestion({ ...plain, id: 'beside', intent: 'It shows who grows.' }),
      aQuestion({ ...plain, id: 'then', followUps: ['What else?', 'How did you grow?'] }),
      aQuestion({ ...plain, id: 'mind', caution: 'Growing takes time.' }),
      aQuestion({ ...plain, id: 'stem', text: 'When have you grown?' }),
      aQuestion({ ...plain, id: 'said', text: 'What does growth mean?' }),
      aQuestion({ ...plain, id: 'need', needs: ['growth-plan'] }),
    ];
    expect(found('growth', questions)).to.deep.equal(['said', 'stem', 'beside', 'then', 'mind', 'need']);
    expect(found('growing', questions)).to.deep.equal(['stem', 'said', 'beside', 'then', 'mind']);
  });

  it('puts what only stands inside of a word after what begins one, and after what is about it', () => {
    const repay = aQuestion({ ...plain, id: 'inside', text: 'What would you repay?' });
    expect(found('pay', [repay, bank[1]!])).to.deep.equal(['money', 'inside']);
    const questions = [
      aQuestion({ ...plain, id: 'inside', text: 'Was hat dich abgehalten?' }),
      aQuestion({ ...plain, id: 'word', text: 'Wie viel Gehalt willst du?' }),
    ];
    expect(found('gehalt', questions)).to.deep.equal(['word', 'inside']);
    expect(found('gehalten', questions)).to.deep.equal(['inside']);
  });

  it('minds no accents in what stands beside a question, whatever the script', () => {
    const besides = ['Próxima promoção', 'Eine GROẞE Straße', 'l’œuvre', 'Ваш рост', '成長の話'];
    for (const query of ['promocao', 'strasse', "l'oeuvre", 'РОСТ', '成長の'])
      expect(
        found(
          query,
          besides.map((intent) => aQuestion({ ...plain, intent })),
        ),
        query,
      ).to.have.length(1);
  });

  it('reads signs in a query as signs', () => {
    expect(found('(a+)+$')).to.deep.equal([]);
    expect(found('c++', [aQuestion({ text: 'Why C++?' }), aQuestion({ text: 'Why c?' })])).to.have.length(1);
  });
});
