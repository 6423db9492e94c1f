import type { BankQuestion } from '@one-on-one/core/question-bank';
import { renderVersions } from '../../agenda/tools/versions.js';
import type { BankActStrings } from '../../localize/bank-strings.js';
import type { BankView } from '../view.js';
import type { BankActs } from './acts.js';

/** What was written of a question of one's own at the same time, in another tab or on another device. */
export function renderOwnVersions(
  view: BankView,
  question: BankQuestion,
  acts: BankActs,
  words: BankActStrings,
) {
  const { state, locked, uses } = view;
  const strings = { ...view.strings, ...words, someone: words.somebody };
  const shown = { state, strings, locked, use: (act: (tools: BankActs) => unknown) => act(acts) };
  return renderVersions<BankActs>(shown, uses.now.versions.get(question.id), {
    use: (tools, text) => {
      void tools.takeVersion(question, text);
      return false; // that settles it, too
    },
    dismiss: (tools, at) => {
      void tools.dismissVersion(question, at);
      return true;
    },
  });
}
