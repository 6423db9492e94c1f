import type { Need, WorkspaceState } from '@one-on-one/core';
import {
  fits,
  suggestQuestions,
  type Audience,
  type BankQuestion,
  type QuestionFilter,
  type QuestionNames,
  type Suggestion,
} from '@one-on-one/core/question-bank';
import { nearest } from '../localize/language.js';
import type { Shelf } from '../localize/bank-strings.js';
import { roleOf } from '../agenda/people.js';
import { Memo } from './memo.js';
import { putOffIn } from './put-off.js';
import type { UseReader } from './use-reader.js';
import { countOf, themeName, type BankHost, type BankView } from './view.js';

/** What a page can say of what is listed, and somebody choose. */
const FILTERS = ['theme', 'depth', 'stage', 'askedBy'] as const;
type Filter = (typeof FILTERS)[number];

/** What is found: what is listed, and how many more there are that touch on what can hurt. */
export interface Listing {
  readonly questions: readonly BankQuestion[];
  readonly sensitive: number;
  /** How many there are without any words and filters. */
  readonly all: number;
  /** How many more have these words, and are never wanted again. */
  readonly never: number;
  /** How many have these words where nothing is listed, and are left out by filters alone. */
  readonly hidden: number;
}

/** What somebody looks for, and what they have ticked and opened: theirs alone, and gone with the page. */
export class Choosing {
  query = '';
  need: Need | undefined;
  shelf: Shelf = 'all';
  isMoreOpen = false;
  /** Somebody wants to see what the last meetings touched. */
  isLatelyOpen = false;
  /** Somebody asked for sensitive questions, after a word about them. */
  isSensitiveShown = false;
  /** Ids: what a question says can change meanwhile. */
  readonly ticked = new Set<string>();
  readonly opened = new Set<string>();
  #seat: readonly [pair: string, viewer: string | null, life: number] = ['', null, 0];
  /** What somebody chose to list, and what the page had said before. */
  readonly #chosen = new Map<Filter, { readonly before: unknown; readonly value: unknown }>();
  readonly #names = new Memo<QuestionNames>();
  readonly #listing = new Memo<Listing>();
  readonly #suggested = new Memo<readonly Suggestion[]>();

  /**
   * Whoever else looks now, begins anew with what the page says, and so does everybody once all is deleted; who only just
   * said who they are, goes on.
   */
  sit(
    { relationshipId, viewer }: Pick<WorkspaceState, 'relationshipId' | 'viewer'>,
    host: BankHost,
    life: number,
  ): void {
    const [pair, before, lived] = this.#seat;
    this.#seat = [relationshipId, viewer, life];
    if (pair === relationshipId && lived === life && (before === viewer || before === null)) return;
    this.query = '';
    this.need = undefined;
    this.shelf = 'all';
    this.isMoreOpen = this.isLatelyOpen = this.isSensitiveShown = false;
    for (const each of [this.ticked, this.opened]) each.clear();
    // What the page has said since stays.
    for (const [name, chosen] of this.#chosen)
      if (host[name] === chosen.value) Object.assign(host, { [name]: chosen.before });
    this.#chosen.clear();
  }

  /** Lists other questions, as somebody wants it. */
  choose<N extends Filter>(host: BankHost, name: N, value: BankHost[N]): void {
    const known = this.#chosen.get(name);
    const before = known && known.value === host[name] ? known.before : host[name];
    this.#chosen.set(name, { before, value });
    host[name] = value;
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
    for (const name of FILTERS) this.choose(host, name, undefined);
    this.need = undefined;
    this.shelf = 'all';
  }

  tick(question: BankQuestion, isTicked: boolean): void {
    if (isTicked) this.ticked.add(question.id);
    else this.ticked.delete(question.id);
  }

  /**
   * What stands on the agenda by now, whoever put it there, is ticked no more, and so is what is listed no more because
   * it is never wanted again or can hurt: unseen nothing of that is added. What filters leave out stays ticked.
   */
  untick(view: Pick<BankView, 'onAgenda' | 'stock' | 'uses'>): void {
    const isOn = standsOn(view.uses.now);
    const isGone = (id: string) => isOn['never-again'](id) && !isOn[this.shelf](id);
    for (const { id, sensitive } of this.tickedOf(view))
      if (view.onAgenda.has(id) || (sensitive && !this.isSensitiveShown) || isGone(id))
        this.ticked.delete(id);
  }

  /** What is ticked, and still there: as it says now. */
  tickedOf({ stock }: Pick<BankView, 'stock'>): readonly BankQuestion[] {
    return this.ticked.size > 0 ? stock.questions.filter(({ id }) => this.ticked.has(id)) : [];
  }

  listing(view: BankView): Listing {
    const { reading, stock, uses } = view;
    const search = reading?.search;
    const filter = this.filter(view);
    const { query, shelf, isSensitiveShown } = this;
    const { strings, words } = view;
    const names = this.#names.of([stock.themes, words, strings.needs], () => namesFor(view));
    const on = [
      stock.questions,
      search,
      search?.help,
      names,
      uses.now,
      query,
      shelf,
      isSensitiveShown,
      ...partsOf(filter),
    ];
    return this.#listing.of(on, () => {
      const isOn = standsOn(uses.now);
      const find = (wanted: QuestionFilter) =>
        query.trim() && search
          ? search.find(stock, query, wanted, names)
          : stock.questions.filter((question) => fits(question, wanted));
      const matching = find(filter);
      const found = matching.filter(({ id }) => isOn[shelf](id));
      const isShown = (question: BankQuestion) => isSensitiveShown || !question.sensitive;
      const questions = found.filter(isShown);
      const isListed = (question: BankQuestion) => isOn.all(question.id) && isShown(question);
      const all = stock.questions.filter(isListed).length;
      const isSearched = found.length === 0 && query.trim() !== '' && this.isFiltered(view);
      const hidden = isSearched ? find({}).filter(isListed).length : 0;
      const never = shelf === 'all' ? matching.length - found.length : 0;
      return { questions, sensitive: found.length - questions.length, all, never, hidden };
    });
  }

  suggested(view: BankView): readonly Suggestion[] {
    const { host, state, stock, uses } = view;
    const count = countOf(host);
    const filter = this.filter(view);
    // Every pair has a meeting of this name, and not one the questions of another.
    const { relationshipId, mentor, mentee, meeting } = state;
    const seed = host.seed || [relationshipId, mentor.id, mentee.id, meeting.id].join('/');
    const left = new Set([...putOffIn(state), ...view.onAgenda]);
    const role = roleOf(state, state.viewer);
    const said = host.audience ?? nearest(host, 'audience') ?? '';
    const audience = said.split(/\s+/) as readonly Audience[];
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

function standsOn({
  told,
  favourites,
  own,
}: UseReader['now']): Readonly<Record<Shelf, (id: string) => boolean>> {
  const ids = new Set(own.map(({ id }) => id));
  const outcome = (id: string) => told.get(id)?.outcome;
  return {
    all: (id) => outcome(id) !== 'never-again',
    favourites: (id) => favourites.has(id),
    own: (id) => ids.has(id),
    parked: (id) => outcome(id) === 'parked',
    'never-again': (id) => outcome(id) === 'never-again',
  };
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
