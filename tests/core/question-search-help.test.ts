import { expect } from '@open-wc/testing';
import { foldQuestions, searchQuestions, type SearchHelp } from '@one-on-one/core/question-bank';
import { foldSearchWords } from '../../packages/core/src/question-bank/search-words.js';
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

  it('puts other words that only begin like a topic after what is about it', () => {
    const questions = [
      aQuestion({ ...plain, id: 'alike', text: 'When did you pay attention lately?' }),
      aQuestion({ ...plain, id: 'other', text: 'What would a payload of praise be?' }),
      aQuestion({ ...plain, id: 'inside', text: 'What would you repay?' }),
      bank[1]!,
      aQuestion({ ...plain, id: 'word', text: 'What does pay mean to you?' }),
    ];
    expect(found('pay', questions)).to.deep.equal(['alike', 'word', 'money', 'other', 'inside']);
    const tire = aQuestion({ ...plain, id: 'tire', text: 'Which tire is flat?' });
    const stem = { ...help, endings: ['d'] };
    expect(
      searchQuestions(foldQuestions([tire, ...bank]), 'tired', {}, stem).map(({ id }) => id),
    ).to.deep.equal(['rest', 'limit', 'tire']);
    expect(found('pa', questions)).to.deep.equal(['alike', 'other', 'word', 'inside']);
  });

  it('names those first in which the word itself stands', () => {
    const questions = [
      aQuestion({ ...plain, id: 'begins', text: 'When do plans help?' }),
      aQuestion({ ...plain, id: 'stands', text: 'What is your plan?' }),
    ];
    expect(found('plan', questions)).to.deep.equal(['stands', 'begins']);
  });

  it('knows topics whichever way an umlaut is written', () => {
    const topics = foldSearchWords(
      { endings: 'en', leastStem: 4, topics: { workload: 'überlast, zu müde' } as never },
      { workload: ['limit'] } as never,
    );
    for (const query of ['Überlastung', 'ueberlastung', 'uberlast', 'zu muede', 'zu müde', 'ueberl'])
      expect(
        searchQuestions(foldQuestions(bank), query, {}, topics).map(({ id }) => id),
        query,
      ).to.deep.equal(['limit']);
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

  it('minds no marks in what stands beside a question either, and takes two letters for a word where they are one', () => {
    const besides = [
      ['스트레스를 살펴봅니다.', '스트레스'],
      ['Câu hỏi về động lực.', 'động lực', 'dong luc', 'ĐỘNG LỰC'],
      ['Τι σε κουράζει;', 'κουραζει', 'ΚΟΥΡΆΖΕΙ'],
      ['هذا يُظهِر ما يهم.', 'يظهر', 'يُظهِر'],
      ['了解压力从哪里来。', '压力', '力'],
      ['よいゆめを語る。', 'ゆめ'],
      ['Sie zeigt die Müdigkeit.'.normalize('NFD'), 'müdigkeit', 'muedigkeit', 'mudigkeit'],
      ['Wie groß sie ist.', 'gros', 'groß'],
    ] as const;
    for (const [said, ...queries] of besides)
      for (const query of queries)
        for (const beside of [{ intent: said }, { caution: said }, { followUps: ['What else?', said] }]) {
          const questions = [aQuestion({ ...plain, id: 'other' }), aQuestion({ ...plain, ...beside })];
          expect(found(query, questions), `${query}: ${JSON.stringify(beside)}`).to.deep.equal(['q1']);
        }
    expect(found('то', [aQuestion({ ...plain, intent: 'Что-то иное' })])).to.deep.equal([]);
  });

  it('finds nothing by a word that is longer than any text', () => {
    const questions = Array.from({ length: 400 }, (_, index) => aQuestion({ ...plain, id: `${index}` }));
    const url = `https://example.com/${'äe?a=b&'.repeat(1100)}`;
    for (const long of [url, 'x'.repeat(20_000), 'ae'.repeat(10_000), '!'.repeat(20_000)])
      for (const query of [long, `what ${long}`, long.slice(0, 999)])
        expect(found(query, questions), query.slice(0, 20)).to.have.length(0);
  });

  it('reads signs in a query as signs', () => {
    expect(found('(a+)+$')).to.deep.equal([]);
    expect(found('c++', [aQuestion({ text: 'Why C++?' }), aQuestion({ text: 'Why c?' })])).to.have.length(1);
  });
});
