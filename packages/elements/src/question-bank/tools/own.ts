import type { Draft, DraftField } from '@one-on-one/core';
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
import type { BankActs } from '../acts.js';
import type { BankDesk } from '../desk.js';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { renderSelect } from '../select-field.js';
import { themeName, type BankView } from '../view.js';
import { renderWho } from '../who.js';

/** Where it is kept through a reload what somebody is writing. */
const OWN = 'own-question';

/** Where it belongs. */
interface Sort {
  readonly theme: string;
  readonly depth: Depth;
  readonly askedBy: Asker;
}

/** And where is kept what was chosen of that. */
const SORT: Readonly<Record<keyof Sort, DraftField>> = {
  theme: `${OWN}.theme`,
  depth: `${OWN}.depth`,
  askedBy: `${OWN}.asked-by`,
};
const FIELDS: readonly DraftField[] = [OWN, ...Object.values(SORT)];

/** A question of one's own: written, and changed. */
export class OwnQuestion {
  readonly #typing: Typing;
  readonly #desk: BankDesk;
  readonly #acts: BankActs;
  /** For whom it is open: the next one to look has their own. */
  #seat = '';
  #isOpen = false;
  #edits: string | undefined;

  constructor(desk: BankDesk, connection: WorkspaceConnection, acts: BankActs) {
    this.#desk = desk;
    this.#acts = acts;
    this.#typing = new Typing(desk.host, connection);
  }

  /** Opens the form: for a new one, or for what is there. What was being written of another one can be had back. */
  edit(question?: BankQuestion): void {
    const isOther = this.#drafts.length > 0 && this.#id !== question?.id;
    if (isOther) this.#letGo();
    this.#seat = this.#desk.connection.seat;
    this.#isOpen = true;
    this.#edits = question?.id;
    if (question && !this.#typing.draft(OWN))
      this.#typing.keep(OWN, { text: question.text, base: question.text, itemId: question.id });
    this.#desk.focus.wish(`#${OWN}`, '[part=own] button');
  }

  render(view: BankView) {
    const { locked, state } = view;
    if (this.#seat !== this.#desk.connection.seat) this.#forget();
    if (locked) return nothing;
    if (!this.#isOpen && this.#drafts.length === 0) return nothing;
    return html`<div part="own">
      ${state.viewer === null ? this.#renderWho(view) : this.#renderForm(view)}
    </div>`;
  }

  #renderWho(view: BankView) {
    const cancel = html`<button class="link" @click=${this.#cancel}>${view.words.cancel}</button>`;
    return renderWho(view, () => this.edit(), cancel);
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
          choose: (value) => this.#choose('theme', value),
        })}
        ${renderSelect({
          id: 'own-depth',
          label: words.depth,
          options: DEPTHS.map((one) => [String(one), words.depths[one]]),
          chosen: String(depth),
          choose: (value) => this.#choose('depth', value),
        })}
        ${renderSelect({
          id: 'own-asker',
          label: words.whoAsks,
          options: [['either', words.either], asks('mentor'), asks('mentee')],
          chosen: askedBy,
          choose: (value) => this.#choose('askedBy', value),
        })}
      </div>
      <div class="ways">
        <button class="button primary" @click=${enter}>${words.keep}</button>
        <button class="link" @click=${this.#cancel}>${words.cancel}</button>
      </div>
    </div>`;
  }

  #choose(name: keyof Sort, text: string): void {
    const itemId = this.#before?.id;
    this.#typing.keep(SORT[name], { text, ...(itemId !== undefined && { itemId }) });
  }

  /** All that is typed and chosen, by where it is kept. */
  get #drafts(): readonly (readonly [DraftField, Draft])[] {
    return FIELDS.flatMap((field) => {
      const draft = this.#typing.draft(field);
      return draft ? [[field, draft] as const] : [];
    });
  }

  /** Which one is edited, also where only its drafts tell so after a reload. */
  get #id(): string | undefined {
    return this.#drafts.find(([, { itemId }]) => itemId !== undefined)?.[1].itemId ?? this.#edits;
  }

  get #before(): BankQuestion | undefined {
    const id = this.#id;
    return id === undefined ? undefined : this.#desk.uses.now.own.find((one) => one.id === id);
  }

  #sorted({ host, stock }: BankView): Sort {
    const { theme, depth, askedBy } = this.#before ?? {
      theme: host.theme || stock.themes[0]?.id || '',
      depth: 1,
      askedBy: 'either',
    };
    const chosen = (name: keyof Sort) => this.#typing.draft(SORT[name])?.text;
    return {
      theme: chosen('theme') ?? theme,
      depth: (Number(chosen('depth')) || depth) as Depth,
      askedBy: (chosen('askedBy') as Asker | undefined) ?? askedBy,
    };
  }

  async #enter(sort: Sort): Promise<void> {
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
    const id = this.#id ?? connection.workspace.createId();
    if (await this.#acts.write({ id, text, ...sort }, before)) this.#close();
  }

  readonly #cancel = (): void => {
    this.#letGo();
    this.#close();
  };

  // What was typed can be had back, unless something else is being typed by then.
  #letGo(): void {
    const gone = this.#drafts;
    this.#keep([]);
    if (!gone.some(isChanged)) return;
    const { last, words } = this.#desk;
    last.tell(
      words().letGo,
      () => {
        if (this.#drafts.some(isChanged)) return false;
        this.#keep(gone);
        return true;
      },
      { stands: () => !this.#drafts.some(isChanged) },
    );
  }

  #keep(drafts: readonly (readonly [DraftField, Draft])[]): void {
    const kept = new Map(drafts);
    for (const field of FIELDS)
      if (kept.get(field) !== this.#typing.draft(field)) this.#typing.keep(field, kept.get(field) ?? null);
  }

  #close(): void {
    this.#forget();
    this.#keep([]);
    this.#desk.focus.wish('.write');
  }

  #forget(): void {
    this.#seat = this.#desk.connection.seat;
    this.#isOpen = false;
    this.#edits = undefined;
  }
}

const isChanged = ([, { text, base = '' }]: readonly [DraftField, Draft]) => text !== base;
