import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from '../icons.js';
import { sentence } from '../sentence.js';
import type { EquippedDesk } from '../tools/tools.js';
import { renderDecisions } from './decisions.js';
import type { MeetingView } from './meeting.js';
import { newField } from './new-line.js';
import { staleStyles } from './stale-notice.styles.js';

const WAYS = 'settle-ways';

const bulb = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M6 11.4c0-1.6-1.9-2.2-1.9-4.6a3.9 3.9 0 0 1 7.8 0c0 2.4-1.9 3-1.9 4.6zM6.4 13.8h3.2"></path>
</svg>`;

/** What was carried over too often, above the list: one topic at a time, and three ways to settle it. */
export class StaleNotice {
  #open: string | undefined;
  readonly #letBe = new Set<string>();

  constructor({ host }: EquippedDesk) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(staleStyles.styleSheet!);
  }

  render(view: MeetingView, stale: readonly AgendaEntry[]) {
    const entry = stale.find(({ item }) => !this.#letBe.has(item.id));
    if (!entry) return nothing;
    const { strings, typing } = view;
    const { id, title, carryCount } = entry.item;
    // Whoever empties the line is not done with it.
    if (typing.draft(newField('decision', id)) !== undefined) this.#open = id;
    const isOpen = this.#open === id;
    const told = entry.private ? strings.staleOwn : strings.staleTold;
    const toggle = () => this.#toggle(view, isOpen ? undefined : id);
    return html`<div part="notice stale" role="group" aria-label=${strings.settle}>
      ${bulb}<span
        >${sentence((text) => told(text, carryCount), title)}
        ${entry.private ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>` : nothing}</span
      >
      <div>
        <button
          class="link"
          id="settle"
          aria-expanded=${isOpen}
          aria-controls=${isOpen ? WAYS : nothing}
          @click=${toggle}
        >
          ${strings.settle}
        </button>
      </div>
      ${isOpen ? this.#renderWays(view, entry) : nothing}
    </div>`;
  }

  // What is one's own stays so: a decision and an action would be of both.
  #renderWays(view: MeetingView, { item, private: isPrivate }: AgendaEntry) {
    const { state, strings, room } = view;
    const { id, title } = item;
    const next = ['#settle', '#new-item', '#heading'];
    const isDecided = state.decisions.some(({ itemId }) => itemId === id);
    const done = () => room.acts.go('agenda-item-discuss', { id }, title, ...next);
    const makeAction = () => room.acts.makeAction(item, (action) => [`#action-${action} .link`, ...next]);
    const drop = () => room.acts.go('agenda-item-drop', { id }, title, ...next);
    const letBe = () => {
      this.#letBe.add(id);
      room.acts.returnTo(`#item-${id} .title`);
    };
    return html`<div id=${WAYS} class="settle">
      ${isPrivate ? nothing : renderDecisions(view, id, 3)}
      <div class="row">
        ${isDecided || isPrivate ? html`<button class="button" @click=${done}>${strings.settled}</button>` : nothing}
        ${isPrivate ? nothing : html`<button class="button" @click=${makeAction}>${strings.settleAction}</button>`}
        <button class="button" @click=${drop}>${strings.drop}</button>
        <button class="link" @click=${letBe}>${strings.notNow}</button>
      </div>
    </div>`;
  }

  #toggle({ state, room }: MeetingView, id: string | undefined): void {
    this.#open = id;
    const field = newField('decision', id ?? state.meeting.id);
    room.acts.returnTo(...(id ? [`[name='${field}']`, `#${WAYS} button`] : ['#settle']));
  }
}
