import type { OneOnOneError } from '@one-on-one/core';
import {
  foldQuestions,
  loadQuestions,
  loadSearchWords,
  localeOfQuestions,
  searchQuestions,
  withPacks,
  type Bank,
  type BankQuestion,
  type FoldedQuestions,
  type Question,
  type QuestionFilter,
  type QuestionLocale,
  type QuestionNames,
  type QuestionPack,
  type SearchHelp,
} from '@one-on-one/core/question-bank';
import type { ReactiveController } from 'lit';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { LangAround } from '../localize/lang-around.js';
import { RootPacks } from './root-packs.js';
import type { BankHost } from './view.js';

type Texts = readonly Question[];

/** What ships is the same for every bank on the page. */
const loaded = new Map<QuestionLocale, Promise<Texts>>();

/** The questions there are to choose from: those that ship in the language around, with what the page makes of them. */
export class Stock implements ReactiveController {
  #hasFailed = false;
  #hasFailedPacks = false;
  /** The packs of the page that are not right, and what in others has no effect. */
  refused: readonly OneOnOneError<'invalid'>[] = [];
  unknown: readonly OneOnOneError<'invalid'>[] = [];
  /** How many packs there are. */
  packCount = 0;
  /** The language that the questions of the bank are in. */
  locale: QuestionLocale = 'en';
  readonly #host: BankHost;
  readonly #around: LangAround;
  readonly #root: RootPacks;
  #watch: MutationObserver | undefined;
  #texts: Texts | undefined;
  #packs: readonly QuestionPack[] | undefined;
  #askedLocale: QuestionLocale | undefined;
  #askedPacks: readonly unknown[] | undefined;
  #turn = 0;
  #bank: Bank = { themes: [], questions: [] };
  #folded: FoldedQuestions | undefined;
  #names: QuestionNames | undefined;
  #help: { readonly of: QuestionLocale; readonly words?: SearchHelp } | undefined;
  #made: readonly unknown[] = [];

  constructor(host: BankHost, connection: WorkspaceConnection) {
    this.#host = host;
    this.#around = new LangAround(host);
    this.#root = new RootPacks(host, connection);
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch = new MutationObserver(() => this.#host.requestUpdate());
    // The child can come after the element, and its text after it.
    this.#watch.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  get isReady(): boolean {
    return this.hasFailed || (this.#texts !== undefined && this.#packs !== undefined);
  }

  get hasFailed(): boolean {
    return this.#hasFailed || this.#hasFailedPacks;
  }

  get themes(): Bank['themes'] {
    return this.#bank.themes;
  }

  get questions(): readonly BankQuestion[] {
    return this.#bank.questions;
  }

  hostUpdate(): void {
    const wanted = localeOfQuestions(this.#around.lang);
    const said = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';
    const { packs } = this.#host;
    if (wanted !== this.#askedLocale) void this.#load(wanted);
    this.#askedLocale = wanted;
    if (!this.#root.isKnown) return;
    const asked = [this.#root.packs, packs, said];
    if (asked.every((each, index) => each === this.#askedPacks?.[index])) return;
    this.#askedPacks = asked;
    void this.#parse([...listOf(asked[0]), ...listOf(packs), ...(said ? [said] : [])]);
  }

  /** Tries once more to fetch the questions. */
  again(): void {
    this.#askedLocale = this.#askedPacks = undefined;
    this.#host.requestUpdate();
  }

  /** What somebody wrote themselves stands first. */
  mix(own: readonly BankQuestion[]): void {
    const made = [this.#texts, this.#packs, own];
    if (made.every((part, index) => part === this.#made[index])) return;
    this.#made = made;
    const packs = this.#packs ?? [];
    const texts = (this.#packs && this.#texts) ?? []; // without its packs, what the page hides would show
    const { themes, questions } = withPacks(texts, packs);
    const all = packs.length > 0 ? questions : texts; // no second list of ten thousand
    this.#bank = { themes, questions: own.length > 0 ? [...own, ...all] : all };
    this.#folded = undefined;
  }

  /** All that hold these words and that the filter wants. They are made ready when somebody first searches. */
  search(query: string, filter: QuestionFilter, names: QuestionNames): readonly BankQuestion[] {
    if (query.trim() === '') return searchQuestions({ ...NOTHING, questions: this.questions }, '', filter);
    if (names !== this.#names) this.#folded = undefined;
    this.#names = names;
    this.#folded ??= foldQuestions(this.questions, names);
    if (this.#help?.of !== this.locale) void this.#fetchHelp(this.locale);
    return searchQuestions(this.#folded, query, filter, this.help);
  }

  /** What people call what questions are about; it comes after the first search. */
  get help(): SearchHelp | undefined {
    return this.#help?.words;
  }

  // Where it does not come, what questions say themselves is found all the same.
  async #fetchHelp(of: QuestionLocale): Promise<void> {
    this.#help = { of };
    const words = await loadSearchWords(of).catch(() => undefined);
    if (this.#help.of !== of) return;
    this.#help = words && { of, words };
    this.#host.requestUpdate();
  }

  async #load(locale: QuestionLocale): Promise<void> {
    const isWanted = () => localeOfQuestions(this.#around.lang) === locale;
    try {
      const texts = await this.load(locale);
      if (!isWanted()) return;
      this.#texts = texts;
      this.locale = locale;
      this.#hasFailed = false;
    } catch (cause) {
      if (!isWanted()) return;
      this.#texts ??= [];
      this.#hasFailed = true;
      reportError(this.#host, unavailable(cause));
    }
    this.#host.requestUpdate();
  }

  /** The texts of one language: a file of their own. */
  load(locale: QuestionLocale): Promise<Texts> {
    const loading = loaded.get(locale) ?? loadQuestions(locale);
    loaded.set(locale, loading);
    loading.catch(() => loaded.delete(locale));
    return loading;
  }

  // What reads a pack is fetched for those pages that have one.
  async #parse(sources: readonly unknown[]): Promise<void> {
    const turn = (this.#turn += 1);
    this.#hasFailedPacks = false;
    this.packCount = sources.length;
    if (sources.length === 0) {
      [this.#packs, this.refused, this.unknown] = [[], [], []];
      return;
    }
    try {
      const { parsePacks } = await import('./parse-packs.js');
      if (turn !== this.#turn) return;
      const { packs, refused, unknown } = parsePacks(sources);
      [this.#packs, this.refused, this.unknown] = [packs, refused, unknown];
      for (const error of [...refused, ...unknown]) reportError(this.#host, error);
    } catch (cause) {
      if (turn !== this.#turn) return;
      this.#hasFailedPacks = true;
      reportError(this.#host, unavailable(cause));
    }
    this.#host.requestUpdate();
  }
}

// Frameworks set properties to null or undefined, and a page may give one pack without a list around it.
const listOf = (packs: unknown): readonly unknown[] => (Array.isArray(packs) ? packs : packs ? [packs] : []);

const NOTHING = { texts: [], themes: new Map(), needs: new Map() };
