import type { Role } from '@one-on-one/core';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { isComposing } from '../../agenda/keys.js';
import { roleOf } from '../../agenda/people.js';
import type { RelationshipsDesk } from '../view.js';
import type { PairsView } from './pairs-view.js';

/** The field in which a name is typed: kept as a draft of the pair in which somebody began to. */
const FIELD = 'new-relationship';

/** The same for what they themselves will be. */
const ROLE = 'new-relationship-role';

/** The form to add a person: what it holds, and whether it is open. */
export class NewPersonForm {
  isOpen = false;
  refusal = '';
  #hasLooked = false;
  readonly #desk: RelationshipsDesk;

  constructor(desk: RelationshipsDesk) {
    this.#desk = desk;
  }

  get name(): string {
    return this.#desk.connection.state?.drafts.get(FIELD)?.text ?? '';
  }

  set name(text: string) {
    this.refusal = '';
    this.#desk.connection.workspace?.setDraft(FIELD, text ? { text } : null);
    this.#desk.host.requestUpdate();
  }

  /** What whoever is looking is in the new pair: what they are in this one, unless they said otherwise. */
  get role(): Role {
    const { state } = this.#desk.connection;
    const chosen = state?.drafts.get(ROLE)?.text;
    if (chosen === 'mentor' || chosen === 'mentee') return chosen;
    return (state && roleOf(state, state.viewer)) ?? 'mentor';
  }

  set role(role: Role) {
    this.#desk.connection.workspace?.setDraft(ROLE, { text: role });
    this.#desk.host.requestUpdate();
  }

  /** What was typed before a reload is shown without anybody's looking for it. */
  look(): void {
    if (!this.#hasLooked && this.name) this.isOpen = true;
    this.#hasLooked = true;
  }

  /** The person is added. */
  empty(): void {
    this.name = '';
    this.#desk.connection.workspace?.setDraft(ROLE, null);
    this.isOpen = false;
  }

  /** Somebody else looks: closed, and as it was at first. What was typed is a draft of whoever did. */
  forget(): void {
    this.isOpen = false;
    this.refusal = '';
  }

  open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.refusal = '';
    this.#desk.host.requestUpdate();
  }
}

/** The button that opens the form, or the form. */
export function renderForm(view: PairsView) {
  const { all, words, form, focus, reader } = view;
  const open = () => {
    form.open(true);
    focus.wish('#new-name');
  };
  if (!form.isOpen)
    return html`<button class="button" id="add" @click=${open}>
      ${all.length > 0 || reader.hasFailed ? words.add : words.addFirst}
    </button>`;
  return html`<form
    part="add"
    class="fields"
    @submit=${(event: Event) => submit(event, view)}
    @keydown=${(event: KeyboardEvent) => onKeydown(event, view)}
  >
    <div>
      <label for="new-name">${words.name}</label>
      <input
        id="new-name"
        name="name"
        autocomplete="off"
        dir="auto"
        aria-invalid=${form.refusal ? 'true' : 'false'}
        aria-describedby="new-name-refusal"
        .value=${live(form.name)}
        @input=${({ target }: Event) => (form.name = (target as HTMLInputElement).value)}
      />
      <p class="refusal" id="new-name-refusal">${form.refusal}</p>
    </div>
    <fieldset>
      <legend>${words.youAre}</legend>
      ${(['mentor', 'mentee'] as const).map(
        (role) =>
          html`<label class="choice">
            <input
              type="radio"
              name="role"
              .checked=${live(form.role === role)}
              @change=${() => (form.role = role)}
            />
            ${words.roles[role]}
          </label>`,
      )}
    </fieldset>
    <div class="row">
      <button class="button primary">${words.begin}</button>
      <button class="button" type="button" @click=${() => close(view)}>${words.cancel}</button>
    </div>
  </form>`;
}

// What is typed stays, and is there when the form is opened again.
function close({ form, focus }: PairsView): void {
  form.open(false);
  focus.wish('#add');
}

function onKeydown(event: KeyboardEvent, view: PairsView): void {
  if (event.key !== 'Escape' || isComposing(event)) return;
  event.preventDefault();
  close(view);
}

function submit(event: Event, { acts, announcer, form, focus, words }: PairsView): void {
  event.preventDefault();
  const refusal = acts.refusalOf(form.name);
  if (!refusal && acts.add(form.name, form.role)) {
    form.empty();
    focus.wish('#add');
    return;
  }
  form.refusal = refusal || words.notDone;
  announcer.say(form.refusal);
  focus.wish('#new-name');
}
