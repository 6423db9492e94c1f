import type { OneOnOneError } from '@one-on-one/core';
import {
  loadQuestions,
  localeOfQuestions,
  withPacks,
  type Bank,
  type BankQuestion,
  type Question,
  type QuestionLocale,
  type QuestionPack,
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
  #shipped: ReadonlySet<BankQuestion> = new Set();
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
    const children = this.#host.querySelectorAll(':scope > script[type="application/json"]');
    const said = [...children].map(({ textContent }) => textContent).filter(Boolean);
    const { packs } = this.#host;
    if (wanted !== this.#askedLocale) void this.#load(wanted);
    this.#askedLocale = wanted;
    if (!this.#root.isKnown) return;
    const asked = [this.#root.packs, packs, ...said];
    const before = this.#askedPacks;
    if (asked.length === before?.length && asked.every((each, index) => each === before[index])) return;
    this.#askedPacks = asked;
    void this.#parse([...listOf(this.#root.packs), ...listOf(packs), ...said]);
  }

  /** Tries once more to fetch the questions. */
  again(): void {
    this.#askedLocale = this.#askedPacks = undefined;
    this.#host.requestUpdate();
  }

  /** The language to name for a question where others are shown around it; of what a page or person wrote none is known. */
  langOf(question: BankQuestion, around: string): string | undefined {
    return this.locale !== around && this.#shipped.has(question) ? this.locale : undefined;
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
    this.#shipped = new Set(texts);
    this.#bank = { themes, questions: own.length > 0 ? [...own, ...all] : all };
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
    if (sources.length === 0) {
      [this.#packs, this.refused, this.unknown] = [[], [], []];
      return;
    }
    try {
      const { readPacks } = await import('./read-packs.js');
      if (turn !== this.#turn) return;
      const { packs, refused, unknown, count } = readPacks(sources);
      [this.#packs, this.refused, this.unknown, this.packCount] = [packs, refused, unknown, count];
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
