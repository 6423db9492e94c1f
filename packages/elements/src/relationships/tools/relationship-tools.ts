import { isArchived, type ListedRelationship, type WorkspaceState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { FocusKeeper } from '../../agenda/focus-keeper.js';
import { Announcer } from '../../agenda/announcer.js';
import { enRelationships } from '../../localize/locales/en-relationships.js';
import { enTools } from '../../localize/locales/en-tools.js';
import type { RelationshipStrings, RelationshipWords } from '../../localize/relationship-strings.js';
import type { SheetStrings } from '../../localize/strings.js';
import { clock } from '../../workspace/environment.js';
import type { RelationshipsDesk } from '../view.js';
import { PairActs } from './acts.js';
import { NewPersonForm, renderForm } from './form.js';
import { renderList } from './list.js';
import { renderNotices } from './notices.js';
import { asShown, byName, nameOf } from './pair.js';
import type { PairsView } from './pairs-view.js';
import { PairReader } from './reader.js';
import { sheetStyles } from './sheet.styles.js';
import { fields } from '../../styles/fields.js';

/** With so many, one looks for a name rather than reads the list. */
const MANY = 10;

/** The list, and everything that can be done with it. */
export class RelationshipTools {
  readonly #desk: RelationshipsDesk;
  readonly #reader: PairReader;
  readonly #announcer: Announcer;
  readonly #focus: FocusKeeper;
  readonly #form: NewPersonForm;
  readonly #acts: PairActs;
  #sought = '';
  #seat: PairReader['seat'] | undefined;

  constructor(desk: RelationshipsDesk) {
    const { host } = desk;
    this.#desk = desk;
    this.#reader = new PairReader(desk);
    // What is announced is of the list, whichever pair is shown.
    this.#announcer = new Announcer(host, () => String(desk.connection.givenViewer));
    this.#focus = new FocusKeeper(host, '#heading');
    this.#form = new NewPersonForm(desk);
    this.#acts = new PairActs({
      ...desk,
      reader: this.#reader,
      announcer: this.#announcer,
      words: () => this.#words,
    });
    host.addController({ hostUpdate: () => this.#heedSeat() }); // after the reader has
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(fields.styleSheet!, sheetStyles.styleSheet!);
  }

  render() {
    const { host, localize } = this.#desk;
    const view = this.#view;
    return html`<section
      part="relationships"
      class="sheet"
      lang=${localize.lang()}
      aria-labelledby="heading"
      aria-busy=${!view}
      @keydown=${(event: KeyboardEvent) => view && this.#onKeydown(event, view)}
    >
      <div part="heading" id="heading" role="heading" tabindex="-1" aria-level=${host.headingLevel}>
        ${host.label || this.#words.heading}
      </div>
      ${view ? this.#renderPairs(view) : html`<div class="shell" aria-hidden="true"><i></i><i></i><i></i></div>`}
      ${this.#announcer.render()}
    </section>`;
  }

  // Nothing of whoever looked before stays: not what they sought, began to type or did last.
  #heedSeat(): void {
    const { seat } = this.#reader;
    if (seat === this.#seat) return;
    this.#seat = seat;
    this.#sought = '';
    this.#form.forget();
    this.#acts.forget();
  }

  #renderPairs(view: PairsView) {
    const { all, archived, pairs, reader, words } = view;
    const found = this.#sought ? pairs.filter((pair) => this.#fits(pair)) : pairs;
    return html`${renderNotices(view)} ${pairs.length > MANY ? this.#renderFind(view, found.length) : nothing}
    ${found.length > 0 ? renderList(view, found, this.#desk.host.label || words.heading) : nothing}
    ${pairs.length === 0 && !reader.hasFailed ? html`<p part="empty">${all.length > 0 ? words.allArchived : words.none}</p>` : nothing}
    ${view.locked ? nothing : renderForm(view)}
    ${
      archived.length > 0
        ? html`<details part="archived">
            <summary>${words.archived(archived.length)}</summary>
            ${renderList(view, archived, words.archived(archived.length))}
          </details>`
        : nothing
    }
    ${view.locked ? nothing : this.#renderUndo(view)}`;
  }

  #renderFind({ words }: PairsView, count: number) {
    const seek = ({ target }: Event) => {
      this.#sought = (target as HTMLInputElement).value;
      this.#desk.host.requestUpdate();
    };
    return html`<div part="find" class="fields">
      <label for="find">${words.find}</label>
      <input type="search" id="find" autocomplete="off" dir="auto" .value=${this.#sought} @input=${seek} />
      <p class="meta" role="status">${this.#sought ? words.found(count) : ''}</p>
    </div>`;
  }

  #renderUndo({ acts, strings }: PairsView) {
    const { turned } = acts;
    return html`<div part="undo">
      ${
        turned
          ? html`<span><bdi>${acts.wordsOf(turned)}</bdi></span>
              <button class="link" id="undo" @click=${() => this.#undo()}>${strings.undo}</button>`
          : nothing
      }
    </div>`;
  }

  #undo(): void {
    const turned = this.#acts.turned;
    if (!turned || !this.#acts.undo()) return;
    this.#announcer.say(enOr(this.#desk).undone);
    this.#focus.wish(`[data-pair="${CSS.escape(turned.id)}"]`, '#heading');
  }

  #onKeydown(event: KeyboardEvent, { locked }: PairsView): void {
    const { altKey, ctrlKey, metaKey, shiftKey, key, target } = event;
    const isUndo = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z';
    // A field undoes what was typed in it, as any field does.
    if (!isUndo || locked || (target as Element).matches('input:not([type=radio])') || !this.#acts.turned)
      return;
    event.preventDefault();
    this.#undo();
  }

  #fits(pair: ListedRelationship): boolean {
    const lang = this.#desk.localize.lang();
    const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(lang);
    const name = fold(nameOf(pair, lang) ?? '');
    return fold(this.#sought)
      .split(/\s+/)
      .every((word) => name.includes(word));
  }

  get #words(): RelationshipWords {
    const strings: SheetStrings & Partial<RelationshipStrings> = this.#desk.localize.strings;
    return { ...enRelationships.relationships, ...strings.relationships };
  }

  get #view(): PairsView | undefined {
    const { connection, host, localize } = this.#desk;
    const { state } = connection;
    const read = this.#reader.pairs;
    if (!state || (!read && !this.#reader.hasFailed)) return undefined;
    this.#form.look();
    const lang = localize.lang();
    const current = currentOf(state, read ?? []);
    const others = (read ?? []).filter(({ id }) => id !== current?.id);
    const all = [...others, ...(current ? [current] : [])].sort(byName(lang));
    return {
      state,
      strings: enOr(this.#desk),
      words: this.#words,
      lang,
      now: clock.now(),
      locked: host.readonly || state.readOnly,
      current,
      all,
      pairs: all.filter((pair) => !isArchived(pair)),
      archived: all.filter(isArchived),
      acts: this.#acts,
      announcer: this.#announcer,
      focus: this.#focus,
      form: this.#form,
      reader: this.#reader,
    };
  }
}

const enOr = ({ localize }: RelationshipsDesk) => ({ ...enTools, ...localize.strings });

// A pair in which nobody wrote anything yet is none that one would look for.
function currentOf(
  state: WorkspaceState,
  pairs: readonly ListedRelationship[],
): ListedRelationship | undefined {
  if (state.status !== 'ready') return undefined;
  const shown = asShown(state, undefined);
  const listed = pairs.find(({ id }) => id === shown.id);
  const isBlank =
    !listed && !state.mentor.displayName && !state.mentee.displayName && state.items.length === 0;
  return isBlank ? undefined : asShown(state, listed);
}
