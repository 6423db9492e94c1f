import { THEMES, type Question } from '@one-on-one/core/question-bank';
import { Stock } from '../../packages/elements/src/question-bank/stock.js';
import { replaceMember } from '../storage/databases.js';
import { aQuestion } from './questions.js';

/** So many questions, each with its number in its text. */
export const generated = (count: number): readonly Question[] =>
  Array.from({ length: count }, (_, index) =>
    aQuestion({
      id: `g${index}`,
      theme: THEMES[index % THEMES.length]!,
      text: `What is number ${index} to you?`,
    }),
  );

/** From now on the bank ships these; the way back. */
export const shipping = (load: () => Promise<readonly Question[]>): (() => void) =>
  replaceMember(Stock.prototype, 'load', load);
