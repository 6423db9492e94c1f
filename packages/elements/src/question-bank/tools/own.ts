import type { Draft } from '@one-on-one/core';
import {
  DEPTHS,
  QUESTION_LIMIT,
  type Asker,
  type BankQuestion,
  type Depth,
} from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameIn, nameOf } from '../../agenda/people.js';
import { refuse } from '../../agenda/tools/refuse.js';
import { Typing } from '../../agenda/typing.js';
import { sayViewer } from '../../workspace/say-viewer.js';
import type { BankActs } from '../acts.js';
import type { BankDesk } from '../desk.js';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { renderSelect } from '../select-field.js';
import { themeName, type BankView } from '../view.js';

/** Where it is kept through a reload what somebody is writing. */
const OWN = 'own-question';

/** What was chosen of where it belongs. */
interface Sort {
  readonly theme?: string;
  readonly depth?: Depth;
  readonly askedBy?: Asker;
}

/** A question of one's own: written, and changed. */
export class OwnQuestion {
  readonly #typing: Typing;
  readonly #desk: BankDesk;
  readonly #acts: BankActs;
  /** For whom it is open: the next one to look has their own. */
  #seat = '';
  #isOpen = false;
  #edits: string | undefined;
  #sort: Sort = {};

  constructor(desk: BankDesk, connection: WorkspaceConnection, acts: BankActs) {
    this.#desk = desk;
    this.#acts = acts;
    this.#typing = new Typing(desk.host, connection);
  }

  /** Opens the form: for a new one, or for what is there. What was being written of another one can be had back. */
  edit(question?: BankQuestion): void {
    const draft = this.#typing.draft(OWN);
    if (draft && draft.itemId !== question?.id) this.#letGo(draft);
    this.#seat = this.#desk.connection.seat;
    this.#isOpen = true;
    this.#edits = question?.id;
    this.#sort = {};
    if (question && draft?.itemId !== question.id)
      this.#typing.keep(OWN, { text: question.text, base: question.text, itemId: question.id });
    this.#desk.focus.wish(`#${OWN}`, '[part=own] button');
  }

  render(view: BankView) {
    const { locked, state } = view;
    if (this.#seat !== this.#desk.connection.seat) this.#forget();
    if (locked) return nothing;
    const isTyped = this.#typing.draft(OWN) !== undefined;
    if (!this.#isOpen && !isTyped) return nothing;
    return html`<div part="own">
      ${state.viewer === null ? this.#renderWho(view) : this.#renderForm(view)}
    </div>`;
  }

  #renderWho({ state, strings, words }: BankView) {
    const { workspace } = this.#desk.connection;
    const say = (role: 'mentor' | 'mentee') => () => {
      if (workspace) sayViewer(workspace, state[role].id);
      this.edit();
    };
    return html`<p>${words.whoAreYou}</p>
      <div class="ways">
        ${(['mentor', 'mentee'] as const).map(
          (role) =>
            html`<button class="button" @click=${say(role)}>
              ${words.iAm(nameIn(state, role, strings))}
            </button>`,
        )}
        <button class="link" @click=${this.#cancel}>${words.cancel}</button>
      </div>`;
  }

  #renderForm(view: BankView) {
    const { words, stock, state, strings } = view;
    const { theme, depth, askedBy } = this.#sorted(view);
    const typing = this.#typing;
    const asks = (role: 'mentor' | 'mentee') => [role, words.asks(nameOf(state, role, strings))] as const;
    const onInput = ({ target }: Event) => {
      const before = this.#before;
      const start = before && { base: before.text, itemId: before.id };
      typing.type(OWN, (target as HTMLTextAreaElement).value, { ...start });
    };
    const enter = () => void this.#enter(this.#sorted(view));
    const onKeydown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      enter();
    };
    return html`<div class="fields">
      <div>
        <label for=${OWN}>${words.ownText}</label>
        <textarea
          id=${OWN}
          name=${OWN}
          rows="1"
          dir="auto"
          aria-invalid=${typing.isRefused(OWN)}
          aria-describedby=${typing.isRefused(OWN) ? `refusal-${OWN}` : nothing}
          .value=${live((typing.draft(OWN) ?? this.#before)?.text ?? '')}
          @input=${onInput}
          @keydown=${onKeydown}
        ></textarea>
      </div>
      ${typing.renderRefusal(OWN)}
      <div class="selects">
        ${renderSelect({
          id: 'own-theme',
          label: words.ownTheme,
          options: stock.themes.map(({ id }) => [id, themeName(view, id)]),
          chosen: theme,
          choose: (value) => (this.#sort = { ...this.#sort, theme: value }),
        })}
        ${renderSelect({
          id: 'own-depth',
          label: words.depth,
          options: DEPTHS.map((one) => [String(one), words.depths[one]]),
          chosen: String(depth),
          choose: (value) => (this.#sort = { ...this.#sort, depth: Number(value) as Depth }),
        })}
        ${renderSelect({
          id: 'own-asker',
          label: words.whoAsks,
          options: [['either', words.either], asks('mentor'), asks('mentee')],
          chosen: askedBy,
          choose: (value) => (this.#sort = { ...this.#sort, askedBy: value as Asker }),
        })}
      </div>
      <div class="ways">
        <button class="button primary" @click=${enter}>${words.keep}</button>
        <button class="link" @click=${this.#cancel}>${words.cancel}</button>
      </div>
    </div>`;
  }

  /** What is edited, also where only its draft tells so after a reload. */
  get #before(): BankQuestion | undefined {
    const id = this.#typing.draft(OWN)?.itemId ?? this.#edits;
    return id === undefined ? undefined : this.#desk.uses.now.own.find((one) => one.id === id);
  }

  #sorted({ host, stock }: BankView): Required<Sort> {
    const { theme, depth, askedBy } = this.#before ?? {
      theme: host.theme || stock.themes[0]?.id || '',
      depth: 1,
      askedBy: 'either',
    };
    return { theme, depth, askedBy, ...this.#sort };
  }

  async #enter(sort: Required<Sort>): Promise<void> {
    const { connection, words } = this.#desk;
    const draft = this.#typing.draft(OWN);
    const before = this.#before;
    const text = (draft ?? before)?.text.trim() ?? '';
    const why =
      text === ''
        ? words().tooShort
        : text.length > QUESTION_LIMIT
          ? words().tooLong(text.length, QUESTION_LIMIT)
          : '';
    refuse({ announcer: this.#desk.announcer, typing: this.#typing }, OWN, why);
    if (why || !connection.workspace) return;
    const id = draft?.itemId ?? this.#edits ?? connection.workspace.createId();
    if (await this.#acts.write({ id, text, ...sort }, before)) this.#close();
  }

  readonly #cancel = (): void => {
    const draft = this.#typing.draft(OWN);
    this.#close();
    if (draft) this.#letGo(draft);
  };

  // What was typed can be had back, unless something else is being typed by then.
  #letGo(draft: Draft): void {
    const typing = this.#typing;
    typing.keep(OWN, null);
    if (!isChanged(draft)) return;
    this.#acts.tell(this.#desk.words().letGo, () => {
      const present = typing.draft(OWN);
      if (present && isChanged(present)) return false;
      typing.keep(OWN, draft);
      return true;
    });
  }

  #close(): void {
    this.#forget();
    this.#typing.keep(OWN, null);
    this.#desk.focus.wish('.write');
  }

  #forget(): void {
    this.#seat = this.#desk.connection.seat;
    this.#isOpen = false;
    this.#edits = undefined;
    this.#sort = {};
  }
}

const isChanged = ({ text, base = '' }: Draft) => text !== base;
