import { html, nothing, type ReactiveController } from 'lit';
import { FocusKeeper } from '../agenda/focus-keeper.js';
import { Toolbox } from '../agenda/toolbox.js';
import { Announcer } from '../agenda/announcer.js';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import type { BankRowStrings } from '../localize/bank-strings.js';
import type { Language } from '../localize/language.js';
import { enBankRows } from '../localize/locales/en-bank-rows.js';
import { enMissing } from '../localize/locales/en-missing.js';
import { enNeeds } from '../localize/locales/en-needs.js';
import { enPeople } from '../localize/locales/en-people.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { clock } from '../workspace/environment.js';
import { Paper } from '../workspace/paper.js';
import { renderBar } from './bar.js';
import { renderCare } from './care.js';
import { Choosing } from './choosing.js';
import { renderFilters } from './filters.js';
import { renderFoot } from './foot.js';
import { renderLately } from './lately.js';
import { nothingWords, renderList } from './list.js';
import { renderNotices } from './notices.js';
import { PageSearch } from './page-search.js';
import { styles } from './question-bank.styles.js';
import { rowStyles } from './rows.styles.js';
import { besideRow, goOn } from './row-focus.js';
import { RowWindow } from './row-window.js';
import type { BankReading } from './reading/bank-reading.js';
import { Stock } from './stock.js';
import { renderSuggested } from './suggested.js';
import type { BankTools } from './tools/bank-tools.js';
import { UseReader } from './use-reader.js';
import { isInDialog, type BankHost, type BankView } from './view.js';

/** Somebody who types hears how much was found once they stop. */
const QUIET = 500;

/** What rows lend to what changes something. */
export interface RowsDesk {
  readonly host: BankHost;
  readonly connection: WorkspaceConnection;
  readonly language: Language;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly uses: UseReader;
  readonly choosing: Choosing;
  /** Which pair is shown, to whom, and since when: nobody goes on with what was somebody else's, or is deleted. */
  readonly seat: () => string;
  readonly isLocked: () => boolean;
  /** What time it is for the workspace. */
  readonly now: () => string;
}

/** The questions to read: searched, filtered, suggested and listed. */
export class BankRows implements ReactiveController {
  readonly announcer: Announcer;
  readonly #desk: RowsDesk;
  readonly #reading: Toolbox<BankReading>;
  readonly #toolbox: Toolbox<BankTools>;
  readonly #stock: Stock;
  readonly #paper: Paper;
  readonly #window: RowWindow;
  readonly #search: PageSearch;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: BankHost, connection: WorkspaceConnection, language: Language) {
    this.#stock = new Stock(host, connection);
    this.#paper = new Paper(host);
    this.#window = new RowWindow(host, this.#paper);
    this.#search = new PageSearch(host);
    const uses = new UseReader(host, connection);
    const seat = () => `${connection.seat} ${uses.life}`;
    this.announcer = new Announcer(host, seat);
    this.#desk = {
      host,
      connection,
      language,
      announcer: this.announcer,
      focus: new FocusKeeper(host, '#heading', besideRow),
      uses,
      choosing: new Choosing(),
      seat,
      isLocked: () => this.#isLocked,
      now: () => (connection.root?.clock ?? clock).now(),
    };
    this.#reading = new Toolbox(this.#desk, async () => {
      const { BankReading } = await this.loadReading();
      return new BankReading(this.#desk);
    });
    this.#toolbox = new Toolbox(this.#desk, async () => {
      const { BankTools } = await this.loadTools();
      return new BankTools(this.#desk);
    });
    const sheets = [controls, fields, rowStyles, styles].map(({ styleSheet }) => styleSheet!);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
    host.addController(this);
  }

  /** Whether there are questions to show, and nothing would push them down. */
  get isReady(): boolean {
    return this.#isRead && (!this.#isWriting || Boolean(this.#toolbox.tools) || this.#toolbox.isMissing);
  }

  hostUpdated(): void {
    if (!this.#isRead) return;
    this.#reading.prepare();
    this.#toolbox.prepare();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    goOn(event);
    const { altKey, ctrlKey, key, metaKey, shiftKey, target } = event;
    const isUndo = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z';
    if (event.defaultPrevented || !isUndo) return;
    if ((target as Element).matches('input:not([type=checkbox]),textarea')) return;
    this.#toolbox.use((tools) => tools.undo(event));
  };

  render() {
    const view = this.#view;
    if (!view) return nothing;
    const { tools } = view;
    // What somebody keeps for themselves goes on no paper.
    const screen = view.choosing.shelf === 'all' ? '' : ' screen';
    return html`<div class="bank${isInDialog(view.host) ? '' : ' bounded'}${screen}">
      ${renderBar(view)} ${renderFilters(view)} ${renderNotices(view)} ${tools?.renderOwn(view)}
      ${renderSuggested(view)} ${renderLately(view)} ${renderList(view)} ${renderCare(view)}
      ${renderFoot(view)}
    </div>`;
  }

  /** The file of what one reads on request. @internal */
  loadReading() {
    return import('./reading/bank-reading.js');
  }

  /** The file of what changes something. @internal */
  loadTools() {
    return import('./tools/bank-tools.js');
  }

  get #isRead(): boolean {
    return this.#desk.connection.state?.status === 'ready' && this.#stock.isReady;
  }

  /** Somebody was writing a question before this page was loaded again: the form for it stands above the list. */
  get #isWriting(): boolean {
    const { drafts } = this.#desk.connection.state!;
    return [...drafts.keys()].some((field) => field.startsWith('own-question'));
  }

  get #isLocked(): boolean {
    const { connection, host, uses } = this.#desk;
    const { state } = connection;
    return host.readonly || state?.readOnly || state?.archived !== undefined || this.#isPutAway(uses);
  }

  // What changes something knows better, once it is here.
  #isPutAway({ now }: UseReader): boolean {
    return !this.#toolbox.tools && now.talk.isArchived;
  }

  get #view(): BankView | undefined {
    const { connection, choosing, focus, host, language, now, uses } = this.#desk;
    const { state } = connection;
    if (!state || !this.isReady) return undefined;
    choosing.sit(state, host, uses.life);
    this.#stock.mix(uses.now.own);
    const onAgenda = new Set(state.items.flatMap(({ item }) => item.sourceQuestionId ?? []));
    const { texts } = language;
    const words: BankRowStrings = texts.bank ?? enBankRows;
    choosing.untick({ onAgenda, stock: this.#stock, uses });
    return {
      host,
      state,
      words,
      strings: { ...enMissing, ...enPeople, needs: enNeeds, ...texts },
      lang: language.lang(),
      near: this.#paper.isPrinting ? '' : now(),
      locked: this.#isLocked,
      stock: this.#stock,
      uses,
      choosing,
      onAgenda,
      focus,
      window: this.#window,
      hasPlainText: this.#search.finds(this.#stock.questions.length),
      sayFound: this.#sayFound,
      reading: this.#reading.tools,
      read: this.#reading.use,
      tools: this.#toolbox.tools,
      use: this.#toolbox.use,
      again: this.#reading.isMissing || this.#toolbox.isMissing ? this.#again : undefined,
    };
  }

  readonly #again = (): void => {
    void this.#reading.fetch();
    void this.#toolbox.fetch();
  };

  readonly #sayFound = (): void => {
    clearTimeout(this.#timer);
    const timer = setTimeout(() => {
      const say = () => {
        const view = this.#view;
        if (!view || timer !== this.#timer) return;
        const { questions, all } = this.#desk.choosing.listing(view);
        this.announcer.say(
          questions.length > 0 ? view.words.found(questions.length, all) : nothingWords(view),
        );
        void view.reading?.search.coming?.then(say);
      };
      if (this.#desk.choosing.query.trim()) this.#reading.use(say);
      else say();
    }, QUIET);
    this.#timer = timer;
  };
}
