import type { Need } from '@one-on-one/core';
import {
  suggestQuestions,
  type Audience,
  type BankQuestion,
  type QuestionFilter,
  type QuestionNames,
  type Suggestion,
} from '@one-on-one/core/question-bank';
import type { Shelf } from '../localize/bank-strings.js';
import { roleOf } from '../agenda/people.js';
import { Memo } from './memo.js';
import { themeName, type BankView } from './view.js';

/** What is found: what is listed, and how many more there are that touch on what can hurt. */
export interface Listing {
  readonly questions: readonly BankQuestion[];
  readonly sensitive: number;
  /** How many there are without any words and filters. */
  readonly all: number;
}

/** What somebody looks for, and what they have ticked, opened and put off: theirs alone, and gone with the page. */
export class Choosing {
  query = '';
  need: Need | undefined;
  shelf: Shelf = 'all';
  isMoreOpen = false;
  /** Somebody asked for sensitive questions, after a word about them. */
  isSensitiveShown = false;
  readonly ticked = new Map<string, BankQuestion>();
  readonly opened = new Set<string>();
  readonly #notNow = new Set<string>();
  #seat = '';
  readonly #listing = new Memo<Listing>();
  readonly #suggested = new Memo<readonly Suggestion[]>();

  /** Whoever else looks now, begins anew. */
  sit(seat: string): void {
    if (seat === this.#seat) return;
    this.#seat = seat;
    this.query = '';
    this.shelf = 'all';
    this.isSensitiveShown = false;
    for (const each of [this.ticked, this.opened, this.#notNow]) each.clear();
  }

  filter({ host }: Pick<BankView, 'host'>): QuestionFilter {
    const { theme, depth, stage, askedBy } = host;
    return {
      theme: theme || undefined,
      depth: depth || undefined,
      stage: stage || undefined,
      askedBy: askedBy || undefined,
      need: this.need,
    };
  }

  /** How many filters are set beside the theme. */
  filtersSet(view: BankView): number {
    const { depth, stage, askedBy, need } = this.filter(view);
    return [depth, stage, askedBy, need, this.shelf === 'all' ? undefined : 1].filter(Boolean).length;
  }

  clear({ host }: BankView): void {
    host.theme = host.depth = host.stage = host.askedBy = this.need = undefined;
    this.shelf = 'all';
  }

  tick(question: BankQuestion, isTicked: boolean): void {
    if (isTicked) this.ticked.set(question.id, question);
    else this.ticked.delete(question.id);
  }

  putOff({ id }: BankQuestion): void {
    this.#notNow.add(id);
    this.ticked.delete(id);
  }

  takeUp({ id }: BankQuestion): void {
    this.#notNow.delete(id);
  }

  listing(view: BankView): Listing {
    const { stock, uses } = view;
    const filter = this.filter(view);
    const { query, shelf, isSensitiveShown } = this;
    const on = [stock.questions, stock.help, uses.now, query, shelf, isSensitiveShown, ...partsOf(filter)];
    return this.#listing.of(on, () => {
      const { told, favourites, own } = uses.now;
      const ids = new Set(own.map(({ id }) => id));
      const outcome = (id: string) => told.get(id)?.outcome;
      const stands: Readonly<Record<Shelf, (id: string) => boolean>> = {
        all: (id) => outcome(id) !== 'never-again',
        favourites: (id) => favourites.has(id),
        own: (id) => ids.has(id),
        parked: (id) => outcome(id) === 'parked',
        'never-again': (id) => outcome(id) === 'never-again',
      };
      const found = stock.search(query, filter, namesFor(view)).filter(({ id }) => stands[shelf](id));
      const isShown = (question: BankQuestion) => isSensitiveShown || !question.sensitive;
      const questions = found.filter(isShown);
      const all = stock.questions.filter((question) => stands.all(question.id) && isShown(question)).length;
      return { questions, sensitive: found.length - questions.length, all };
    });
  }

  suggested(view: BankView): readonly Suggestion[] {
    const { host, state, stock, uses } = view;
    const { count } = host;
    const filter = this.filter(view);
    const seed = host.seed || state.meeting.id;
    const left = new Set([...this.#notNow, ...view.onAgenda]);
    const role = roleOf(state, state.viewer);
    const audience = (host.audience ?? '').split(/\s+/) as readonly Audience[];
    const on = [stock.questions, uses.now, seed, count, [...left].join(), role, this.isSensitiveShown];
    return this.#suggested.of([...on, audience.join(), ...partsOf(filter)], () => {
      const { talk, favourites } = uses.now;
      // What is put off makes room for others, and each theme keeps its turn.
      const all = suggestQuestions(stock.questions, {
        ...filter,
        ...talk,
        askedBy: filter.askedBy ?? role,
        audience,
        seed,
        count: count + left.size,
        sensitive: this.isSensitiveShown,
        favourites,
      });
      return all.filter(({ question }) => !left.has(question.id)).slice(0, Math.max(0, count));
    });
  }
}

const namesFor = (view: BankView): QuestionNames => ({
  themes: Object.fromEntries(view.stock.themes.map(({ id }) => [id, themeName(view, id)])),
  needs: view.strings.needs,
});

const partsOf = ({ theme, depth, askedBy, stage, need }: QuestionFilter) => [
  theme,
  depth,
  askedBy,
  stage,
  need,
];
