import {
  DEPTHS,
  QUESTION_LIMIT,
  type Asker,
  type BankQuestion,
  type Depth,
} from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf } from '../../agenda/people.js';
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
  #isOpen = false;
  #before: BankQuestion | undefined;
  #sort: Sort = {};

  constructor(desk: BankDesk, connection: WorkspaceConnection, acts: BankActs) {
    this.#desk = desk;
    this.#acts = acts;
    this.#typing = new Typing(desk.host, connection);
  }

  /** Opens the form: for a new one, or for what is there. */
  edit(question?: BankQuestion): void {
    this.#isOpen = true;
    this.#before = question;
    this.#sort = question ? { theme: question.theme, depth: question.depth, askedBy: question.askedBy } : {};
    if (question) this.#typing.keep(OWN, { text: question.text, base: question.text, itemId: question.id });
    this.#desk.focus.wish(`#${OWN}`, '[part=own] button');
  }

  render(view: BankView) {
    const { locked, state } = view;
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
              ${words.iAm(nameOf(state, role, strings))}
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
    const onInput = ({ target }: Event) =>
      typing.type(OWN, (target as HTMLTextAreaElement).value, {
        ...(this.#before && { base: this.#before.text, itemId: this.#before.id }),
      });
    const enter = () => void this.#enter(this.#sorted(view));
    const onKeydown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      enter();
    };
    return html`<div class="fields">
      <label
        >${words.ownText}
        <textarea
          id=${OWN}
          name=${OWN}
          rows="1"
          dir="auto"
          aria-invalid=${typing.isRefused(OWN)}
          aria-describedby=${typing.isRefused(OWN) ? `refusal-${OWN}` : nothing}
          .value=${live(typing.draft(OWN)?.text ?? '')}
          @input=${onInput}
          @keydown=${onKeydown}
        ></textarea>
      </label>
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

  #sorted({ host, stock }: BankView): Required<Sort> {
    return { theme: host.theme || stock.themes[0]?.id || '', depth: 1, askedBy: 'either', ...this.#sort };
  }

  async #enter(sort: Required<Sort>): Promise<void> {
    const { connection, words } = this.#desk;
    const draft = this.#typing.draft(OWN);
    const text = draft?.text.trim() || this.#before?.text || '';
    const why =
      text === ''
        ? words().tooShort
        : text.length > QUESTION_LIMIT
          ? words().tooLong(text.length, QUESTION_LIMIT)
          : '';
    refuse({ announcer: this.#desk.announcer, typing: this.#typing }, OWN, why);
    if (why || !connection.workspace) return;
    const id = this.#before?.id ?? draft?.itemId ?? connection.workspace.createId();
    const before = this.#before ?? this.#desk.uses.now.own.find((one) => one.id === id);
    if (await this.#acts.write({ id, text, ...sort }, before)) this.#close();
  }

  // What was typed can be had back.
  readonly #cancel = (): void => {
    const draft = this.#typing.draft(OWN);
    this.#close();
    if (!draft || draft.text === (draft.base ?? '')) return;
    this.#acts.tell(this.#desk.words().letGo, () => {
      this.#typing.keep(OWN, draft);
      return true;
    });
  };

  #close(): void {
    this.#isOpen = false;
    this.#before = undefined;
    this.#typing.keep(OWN, null);
    this.#desk.focus.wish('.write');
  }
}
