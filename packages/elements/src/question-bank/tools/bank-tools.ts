import type { OneOnOneError } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { FocusKeeper } from '../../agenda/focus-keeper.js';
import { icons } from '../../agenda/icons.js';
import { Announcer } from '../../agenda/tools/announcer.js';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import { Localize } from '../../localize/localize.js';
import { enBank } from '../../localize/locales/en-bank.js';
import type { BankStrings } from '../../localize/bank-strings.js';
import type { Strings } from '../../localize/strings.js';
import { controls } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { clock } from '../../workspace/environment.js';
import { Paper } from '../../workspace/paper.js';
import { BankActs } from '../acts.js';
import type { BankDesk } from '../desk.js';
import { renderBar } from '../bar.js';
import { renderCare } from '../care.js';
import { Choosing } from '../choosing.js';
import { coverageStyles } from '../coverage/coverage.styles.js';
import { LastMeetings } from '../coverage/last-meetings.js';
import { renderFilters } from '../filters.js';
import { renderFoot } from '../foot.js';
import { FootRoom } from '../foot-room.js';
import { LastAct, type LastActDesk } from '../last-act.js';
import { nothingWords, renderList } from '../list.js';
import { OwnQuestion } from './own.js';
import { PageSearch } from '../page-search.js';
import { Picking } from '../picking.js';
import { PutOff } from '../put-off.js';
import { styles } from '../question-bank.styles.js';
import { rowStyles } from '../rows.styles.js';
import { besideRow } from '../row-focus.js';
import { RowWindow } from '../row-window.js';
import { Stock } from '../stock.js';
import { renderSuggested } from '../suggested.js';
import { UseReader } from '../use-reader.js';
import { isInDialog, type BankHost, type BankView } from '../view.js';

/** Somebody who types hears how much was found once they stop. */
const QUIET = 500;

/** The questions, and all that one does with them. */
export class BankTools {
  readonly announcer: Announcer;
  readonly #host: BankHost;
  readonly #connection: WorkspaceController;
  readonly #now: () => string;
  readonly #localize: Localize;
  readonly #stock: Stock;
  readonly #uses: UseReader;
  readonly #choosing = new Choosing();
  readonly #acts: BankActs;
  readonly #last: LastAct;
  readonly #picking: Picking;
  readonly #putOff: PutOff;
  readonly #focus: FocusKeeper;
  readonly #own: OwnQuestion;
  readonly #lately = new LastMeetings();
  readonly #paper: Paper;
  readonly #window: RowWindow;
  readonly #search: PageSearch;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: BankHost, connection: WorkspaceConnection) {
    this.#host = host;
    this.#localize = new Localize(host);
    this.#connection = new WorkspaceController(host, connection);
    this.#now = () => (connection.root?.clock ?? clock).now();
    this.#stock = new Stock(host, connection);
    this.#uses = new UseReader(host, this.#connection);
    this.#paper = new Paper(host);
    this.#window = new RowWindow(host, this.#paper);
    new FootRoom(host);
    this.#search = new PageSearch(host);
    this.announcer = new Announcer(host, () => this.#connection.seat);
    this.#focus = new FocusKeeper(host, '#heading', besideRow);
    const lastDesk: LastActDesk = {
      host,
      connection: this.#connection,
      announcer: this.announcer,
      focus: this.#focus,
      words: () => this.#words,
    };
    this.#last = new LastAct(lastDesk);
    const desk: BankDesk = {
      ...lastDesk,
      uses: this.#uses,
      choosing: this.#choosing,
      last: this.#last,
      isLocked: () => this.#isLocked,
      now: this.#now,
    };
    this.#acts = new BankActs(desk);
    this.#picking = new Picking(desk);
    this.#putOff = new PutOff(this.#connection);
    this.#own = new OwnQuestion(desk, connection, this.#acts);
    const sheets = [controls, fields, rowStyles, styles, coverageStyles].map(({ styleSheet }) => styleSheet!);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
  }

  /** Whether there are questions to show. */
  get isReady(): boolean {
    return this.#connection.state?.status === 'ready' && this.#stock.isReady;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, target } = event;
    if (event.defaultPrevented || !(ctrlKey || metaKey) || key.toLowerCase() !== 'z') return;
    if ((target as Element).matches('input:not([type=checkbox]),textarea') || !this.#last.done) return;
    event.preventDefault();
    void this.#last.undo();
  };

  render() {
    const view = this.#view;
    if (!view) return nothing;
    return html`<div class=${isInDialog(view.host) ? 'bank' : 'bank bounded'}>
      ${renderBar(view)} ${renderFilters(view)} ${this.#renderNotices(view)} ${this.#own.render(view)}
      ${renderSuggested(view)} ${this.#lately.render(view)} ${renderList(view)} ${renderCare(view)}
      ${renderFoot(view)}
    </div>`;
  }

  #renderNotices({ words, strings, stock, uses, last }: BankView) {
    const notice = (kind: 'missing' | 'failed' | 'unread' | 'refused', text: string, again?: () => void) =>
      html`<div part="notice ${kind}">
        ${icons.attention}<span>${text}</span>
        ${again ? html`<div><button class="link" @click=${again}>${strings.tryAgain}</button></div>` : nothing}
      </div>`;
    const where = ({ details }: OneOnOneError<'invalid'>) => whereIn(details, words, stock.packCount);
    return html`<div role="alert">
        ${stock.hasFailed ? notice('missing', words.questionsMissing, () => stock.again()) : nothing}
        ${last.trouble ? notice('failed', last.trouble) : nothing}
      </div>
      ${uses.hasFailed ? notice('unread', words.notRead, () => void uses.read()) : nothing}
      ${stock.refused.map((error) => notice('refused', words.packRefused(where(error))))}
      ${stock.unknown.map((error) => notice('refused', words.packUnknown(where(error))))}`;
  }

  get #isLocked(): boolean {
    const { state } = this.#connection;
    return this.#host.readonly || state?.readOnly || state?.archived !== undefined;
  }

  get #words(): BankStrings {
    const strings: Partial<Strings> = this.#localize.strings;
    return strings.bank ?? enBank;
  }

  get #view(): BankView | undefined {
    const { state } = this.#connection;
    if (state?.status !== 'ready' || !this.#stock.isReady) return undefined;
    this.#choosing.sit(state);
    this.#stock.mix(this.#uses.now.own);
    const onAgenda = new Set(state.items.flatMap(({ item }) => item.sourceQuestionId ?? []));
    this.#choosing.untick(onAgenda);
    return {
      host: this.#host,
      state,
      words: this.#words,
      strings: this.#localize.strings,
      lang: this.#localize.lang(),
      near: this.#paper.isPrinting ? '' : this.#now(),
      locked: this.#isLocked,
      stock: this.#stock,
      uses: this.#uses,
      choosing: this.#choosing,
      onAgenda,
      acts: this.#acts,
      picking: this.#picking,
      last: this.#last,
      putOff: this.#putOff,
      focus: this.#focus,
      own: this.#own,
      window: this.#window,
      hasPlainText: this.#search.finds(this.#stock.questions.length),
      sayFound: this.#sayFound,
    };
  }

  readonly #sayFound = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const view = this.#view;
      if (!view) return;
      const { questions, all } = this.#choosing.listing(view);
      this.announcer.say(questions.length > 0 ? view.words.found(questions.length, all) : nothingWords(view));
    }, QUIET);
  };
}

/** Which of several packs it is stands first. */
function whereIn({ path, at }: OneOnOneError<'invalid'>['details'], words: BankStrings, packs: number) {
  const place = [...path.slice(1), ...(at ? [words.place(at.line, at.column)] : [])];
  return (packs > 1 || place.length === 0 ? [path[0], ...place] : place).join(' › ');
}
