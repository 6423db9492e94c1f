import { cleanLine, isBlank } from '@one-on-one/core';
import { DEPTHS, QUESTION_LIMIT, type BankQuestion } from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf } from '../../agenda/people.js';
import { refuse } from '../../agenda/tools/refuse.js';
import { Typing } from '../../agenda/typing.js';
import type { BankActs, Written } from './acts.js';
import type { BankDesk } from './desk.js';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import type { BankActStrings } from '../../localize/bank-strings.js';
import { renderSelect } from '../select-field.js';
import { themeName, type BankView } from '../view.js';
import { renderWho } from '../who.js';
import { isChanged, OWN, OwnDrafts, type Drafts } from './own-drafts.js';

/** What was entered, and is being kept. */
interface Entered {
  readonly question: Written;
  /** All that was in the form. */
  readonly words: string;
  readonly isKept: Promise<boolean>;
}

/** A question of one's own: written, and changed. */
export class OwnQuestion {
  readonly #typing: Typing;
  readonly #drafts: OwnDrafts;
  readonly #desk: BankDesk;
  readonly #acts: BankActs;
  /** For whom it is open: the next one to look has their own. */
  #seat = '';
  #isOpen = false;
  #entered: Entered | undefined;

  constructor(desk: BankDesk, connection: WorkspaceConnection, acts: BankActs) {
    this.#desk = desk;
    this.#acts = acts;
    this.#typing = new Typing(desk.host, connection);
    this.#drafts = new OwnDrafts(this.#typing, desk.uses);
  }

  /** Opens the form: for a new one, or for what is there. What was being written of another one can be had back. */
  edit(question?: BankQuestion): void {
    const isOther = this.#drafts.all.length > 0 && this.#drafts.before?.id !== question?.id;
    if (isOther) this.#letGo();
    this.#seat = this.#desk.seat();
    this.#isOpen = true;
    this.#drafts.edits = question?.id;
    if (question && !this.#typing.draft(OWN)) this.#drafts.start(question.id, question.text);
    this.#desk.focus.wish(`#${OWN}`, '[part=own] button');
  }

  render(view: BankView, words: BankActStrings) {
    const { locked, state } = view;
    if (this.#seat !== this.#desk.seat()) this.#forget();
    if (locked) return nothing;
    if (!this.#isOpen && this.#drafts.all.length === 0) return nothing;
    return html`<div part="own">
      ${state.viewer === null ? this.#renderWho(view, words) : this.#renderForm(view, words)}
    </div>`;
  }

  #renderWho(view: BankView, words: BankActStrings) {
    const cancel = html`<button class="link" @click=${this.#cancel}>${words.cancel}</button>`;
    return renderWho(view, () => this.edit(), cancel);
  }

  #renderForm(view: BankView, words: BankActStrings) {
    const { stock, state, strings } = view;
    const drafts = this.#drafts;
    const { theme, depth, askedBy } = drafts.sorted(view);
    const typing = this.#typing;
    const asks = (role: 'mentor' | 'mentee') => [role, words.asks(nameOf(state, role, strings))] as const;
    const onInput = ({ target }: Event) => drafts.type((target as HTMLTextAreaElement).value);
    const enter = () => void this.#enter(view);
    const onKeydown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      enter();
    };
    return html`<div part="private" class="fields">
      <div>
        <label for=${OWN}>${words.ownText}</label>
        <textarea
          id=${OWN}
          name=${OWN}
          rows="1"
          dir="auto"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${typing.isRefused(OWN)}
          aria-describedby=${typing.isRefused(OWN) ? `refusal-${OWN}` : nothing}
          .value=${live(drafts.text.text)}
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
          choose: (value) => drafts.choose('theme', value),
        })}
        ${renderSelect({
          id: 'own-depth',
          label: words.depth,
          options: DEPTHS.map((one) => [String(one), words.depths[one]]),
          chosen: String(depth),
          choose: (value) => drafts.choose('depth', value),
        })}
        ${renderSelect({
          id: 'own-asker',
          label: words.whoAsks,
          options: [['either', words.either], asks('mentor'), asks('mentee')],
          chosen: askedBy,
          choose: (value) => drafts.choose('askedBy', value),
        })}
      </div>
      <div class="ways">
        <button class="button primary" @click=${enter}>${words.keep}</button>
        <button class="link" @click=${this.#cancel}>${words.cancel}</button>
      </div>
    </div>`;
  }

  async #enter(view: BankView): Promise<void> {
    const { announcer, connection, focus, words } = this.#desk;
    const drafts = this.#drafts;
    const text = cleanLine(drafts.text.text);
    const why = isBlank(text)
      ? words().tooShort
      : text.length > QUESTION_LIMIT
        ? words().tooLong(text.length, QUESTION_LIMIT)
        : '';
    refuse({ announcer, typing: this.#typing }, OWN, why);
    if (why || !connection.workspace) return;
    const { id = connection.workspace.createId(), before } = drafts;
    const { base } = drafts.text;
    if (!before) drafts.start(id, base); // entered once more, it is the same one
    const { words: all } = drafts;
    const earlier = this.#entered;
    if (earlier?.words === all) return;
    const { place } = focus;
    const question = { id, text, ...drafts.sorted(view) };
    const isKept = this.#write(question, base, earlier);
    const entered = (this.#entered = { question, words: all, isKept });
    const isDone = await isKept;
    if (this.#entered === entered) this.#entered = undefined;
    if (!isDone || drafts.id !== id) return;
    if (drafts.words === all) this.#close(focus.place === place || focus.place?.closest('[part=own]'));
    else drafts.goOn(id, text);
  }

  // What is entered while it is being kept comes after what was entered first, and only for whoever entered it.
  async #write(question: Written, base: string | undefined, earlier: Entered | undefined): Promise<boolean> {
    const { seat } = this.#desk;
    const before = seat();
    const isNext = earlier?.question.id === question.id && (await earlier.isKept);
    if (seat() !== before) return false;
    return isNext
      ? this.#acts.write(question, this.#giveBack, earlier.question)
      : this.#acts.write(question, this.#giveBack, this.#drafts.kept(question.id), base);
  }

  // What is kept no more is being written again: nobody has to think of it anew.
  readonly #giveBack = ({ text, ...sort }: Written): void => {
    this.#letGo(this.#drafts.of(text, sort));
    this.#drafts.edits = undefined;
  };

  readonly #cancel = (): void => {
    this.#letGo();
    this.#close();
  };

  // What was typed can be had back until something else is let go of: also where that is typed by then.
  #letGo(next: Drafts = []): void {
    const drafts = this.#drafts;
    const { all: gone, id: edited } = drafts;
    drafts.keep(next);
    if (!gone.some(isChanged)) return;
    const { last, words } = this.#desk;
    const back = () => {
      this.#letGo(gone);
      drafts.edits = edited;
      return true;
    };
    last.tell(words().letGo, back, { isLoss: true });
  }

  #close(takesFocus: unknown = true): void {
    this.#forget();
    this.#drafts.keep([]);
    if (takesFocus) this.#desk.focus.wish('.write');
  }

  #forget(): void {
    this.#seat = this.#desk.seat();
    this.#isOpen = false;
    this.#drafts.edits = undefined;
  }
}
