import type { Need, WorkspaceState } from '@one-on-one/core';
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
  /** How many more have these words, and are never wanted again. */
  readonly never: number;
}

/** What somebody looks for, and what they have ticked and opened: theirs alone, and gone with the page. */
export class Choosing {
  query = '';
  need: Need | undefined;
  shelf: Shelf = 'all';
  isMoreOpen = false;
  /** Somebody asked for sensitive questions, after a word about them. */
  isSensitiveShown = false;
  /** Ids: what a question says can change meanwhile. */
  readonly ticked = new Set<string>();
  readonly opened = new Set<string>();
  #seat: readonly [pair: string, viewer: string | null] = ['', null];
  readonly #names = new Memo<QuestionNames>();
  readonly #listing = new Memo<Listing>();
  readonly #suggested = new Memo<readonly Suggestion[]>();

  /** Whoever else looks now, begins anew; who only just said who they are, goes on. */
  sit({ relationshipId, viewer }: Pick<WorkspaceState, 'relationshipId' | 'viewer'>): void {
    const seat = [relationshipId, viewer] as const;
    const [pair, before] = this.#seat;
    this.#seat = seat;
    if (pair === relationshipId && (before === viewer || before === null)) return;
    this.query = '';
    this.shelf = 'all';
    this.isSensitiveShown = false;
    for (const each of [this.ticked, this.opened]) each.clear();
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

  isFiltered(view: BankView): boolean {
    return this.filtersSet(view) > 0 || Boolean(view.host.theme);
  }

  clear({ host }: BankView): void {
    host.theme = host.depth = host.stage = host.askedBy = this.need = undefined;
    this.shelf = 'all';
  }

  tick(question: BankQuestion, isTicked: boolean): void {
    if (isTicked) this.ticked.add(question.id);
    else this.ticked.delete(question.id);
  }

  /** What stands on the agenda by now, whoever put it there, is ticked no more. */
  untick(onAgenda: ReadonlySet<string>): void {
    for (const id of onAgenda) this.ticked.delete(id);
  }

  /** What is ticked, and still there: as it says now. */
  tickedOf({ stock }: Pick<BankView, 'stock'>): readonly BankQuestion[] {
    return this.ticked.size > 0 ? stock.questions.filter(({ id }) => this.ticked.has(id)) : [];
  }

  listing(view: BankView): Listing {
    const { stock, uses } = view;
    const filter = this.filter(view);
    const { query, shelf, isSensitiveShown } = this;
    const { strings, words } = view;
    const names = this.#names.of([stock.themes, words, strings], () => namesFor(view));
    const on = [
      stock.questions,
      stock.help,
      names,
      uses.now,
      query,
      shelf,
      isSensitiveShown,
      ...partsOf(filter),
    ];
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
      const matching = stock.search(query, filter, names);
      const found = matching.filter(({ id }) => stands[shelf](id));
      const isShown = (question: BankQuestion) => isSensitiveShown || !question.sensitive;
      const questions = found.filter(isShown);
      const all = stock.questions.filter((question) => stands.all(question.id) && isShown(question)).length;
      const never = shelf === 'all' ? matching.length - found.length : 0;
      return { questions, sensitive: found.length - questions.length, all, never };
    });
  }

  suggested(view: BankView): readonly Suggestion[] {
    const { host, state, stock, uses } = view;
    const { count } = host;
    const filter = this.filter(view);
    // Every pair has a meeting of this name, and not one the questions of another.
    const { relationshipId, mentor, mentee, meeting } = state;
    const seed = host.seed || [relationshipId, mentor.id, mentee.id, meeting.id].join('/');
    const left = new Set([...view.putOff.ids, ...view.onAgenda]);
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
