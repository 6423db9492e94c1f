import {
  foldQuestions,
  loadSearchWords,
  searchQuestions,
  type BankQuestion,
  type FoldedQuestions,
  type QuestionFilter,
  type QuestionLocale,
  type QuestionNames,
  type SearchHelp,
} from '@one-on-one/core/question-bank';
import type { ReactiveElement } from 'lit';
import type { Stock } from '../stock.js';

/** Finds questions by words. */
export class Search {
  /** What people call things is on its way: until then nobody knows that nothing is found. */
  coming: Promise<void> | undefined;
  readonly #host: ReactiveElement;
  #folded: FoldedQuestions | undefined;
  #names: QuestionNames | undefined;
  #help: { readonly of: QuestionLocale; readonly words?: SearchHelp } | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** All that hold these words and that the filter wants. They are made ready when somebody first searches. */
  find(
    { questions, locale }: Pick<Stock, 'questions' | 'locale'>,
    query: string,
    filter: QuestionFilter,
    names: QuestionNames,
  ): readonly BankQuestion[] {
    if (questions !== this.#folded?.questions || names !== this.#names)
      this.#folded = foldQuestions(questions, names);
    this.#names = names;
    if (this.#help?.of !== locale) this.coming = this.#fetchHelp(locale);
    return searchQuestions(this.#folded, query, filter, this.help);
  }

  /** What people call what questions are about; it comes after the first search. */
  get help(): SearchHelp | undefined {
    return this.#help?.words;
  }

  /** What people call things in one language: a file of its own. */
  load(locale: QuestionLocale): Promise<SearchHelp> {
    return loadSearchWords(locale);
  }

  // Where it does not come, what questions say themselves is found all the same.
  async #fetchHelp(of: QuestionLocale): Promise<void> {
    this.#help = { of };
    const words = await this.load(of).catch(() => undefined);
    if (this.#help.of !== of) return;
    this.#help = words && { of, words };
    this.coming = undefined;
    this.#host.requestUpdate();
  }
}
