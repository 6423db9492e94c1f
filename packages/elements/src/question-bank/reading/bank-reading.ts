import type { BankQuestion } from '@one-on-one/core/question-bank';
import type { BankReadingStrings } from '../../localize/bank-strings.js';
import { enBankReading } from '../../localize/locales/en-bank-reading.js';
import type { RowsDesk } from '../bank-rows.js';
import type { BankView } from '../view.js';
import { renderDetail } from './detail.js';
import { FootRoom } from './foot-room.js';
import { readingStyles } from './reading.styles.js';
import { Search } from './search.js';
import { renderSelects } from './selects.js';

/** What is read on request is drawn from this, too. */
export interface ReadingView extends BankView {
  readonly words: BankReadingStrings;
}

/** What one reads of questions on request: what holds some words, what else they can be chosen by, why to ask one. */
export class BankReading {
  readonly search: Search;
  readonly #words: () => BankReadingStrings;

  constructor({ host, language }: RowsDesk) {
    this.search = new Search(host);
    new FootRoom(host);
    this.#words = () => language.texts.bank ?? enBankReading;
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(readingStyles.styleSheet!);
  }

  renderSelects(view: BankView) {
    return renderSelects(this.#read(view));
  }

  renderDetail(view: BankView, question: BankQuestion, own: boolean) {
    return renderDetail(this.#read(view), question, own);
  }

  #read(view: BankView): ReadingView {
    return { ...view, words: this.#words() };
  }
}
