import type { Draft, DraftField } from '@one-on-one/core';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import { NEW_ITEM } from './draft-fields.js';

/** What was typed in a field and let go of; `more`: in the lines beside it. */
interface LetGo {
  readonly field: DraftField;
  readonly draft: Draft;
  readonly seat: string;
  readonly more?: readonly (readonly [DraftField, Draft])[];
}

/** What is being typed: kept as a draft at every keystroke, with a sentence beside it when it was refused. */
export class Typing {
  readonly #refusals = new Map<string, string>();
  /** What was asked as it is now, and not done. */
  readonly #denied = new WeakSet<Draft>();
  /** What was typed and let go of last, and where. */
  letGo: LetGo | undefined;
  /** Where somebody said that what they add is for them only. */
  #onlyIn = '';
  readonly #host: ReactiveControllerHost;
  readonly #connection: WorkspaceConnection;

  constructor(host: ReactiveControllerHost, connection: WorkspaceConnection) {
    this.#host = host;
    this.#connection = connection;
  }

  draft(field: DraftField): Draft | undefined {
    return this.#connection.state?.drafts.get(field);
  }

  /** Keeps what a field holds now. `start` is what a draft begins with; who types everything back has no draft. */
  type(field: DraftField, text: string, start: Omit<Draft, 'text'>): void {
    const draft = { ...start, ...this.draft(field), text };
    this.keep(field, text === (draft.base ?? '') ? null : draft);
  }

  keep(field: DraftField, draft: Draft | null): void {
    this.#connection.workspace?.setDraft(field, draft);
    this.refuse(field);
  }

  /** Lets go of what was typed in a field; `letGo` has it until the next act. */
  discard(field: DraftField): void {
    const draft = this.draft(field);
    if (draft) this.letGo = { field, draft, seat: this.#connection.seat };
    this.keep(field, null);
  }

  /** What is added is for its author only; in that pair it stays so until told otherwise. */
  get isOnlyForMe(): boolean {
    const { state, seat } = this.#connection;
    return state?.viewer != null && (this.draft(NEW_ITEM)?.private ?? this.#onlyIn === seat);
  }

  set isOnlyForMe(isOnlyForMe: boolean) {
    const draft = this.draft(NEW_ITEM);
    this.#onlyIn = isOnlyForMe ? this.#connection.seat : '';
    if (draft) this.keep(NEW_ITEM, { ...draft, private: isOnlyForMe });
    this.#host.requestUpdate();
  }

  /** Remembers that this was asked as it is, and not done. */
  deny(draft: Draft): void {
    this.#denied.add(draft);
  }

  /** Whether leaving a field has something to ask: not again what was just refused or vetoed. */
  isToBeAsked(field: DraftField): boolean {
    const draft = this.draft(field);
    return draft !== undefined && !this.#denied.has(draft);
  }

  /** Says beside a field why it is not taken as it is; without a sentence it is. */
  refuse(field: string, why = ''): void {
    this.#refusals.set(this.#connection.seat + field, why);
    this.#host.requestUpdate();
  }

  /** The sentence beside a field; empty where there is none. */
  refusal(field: string): string {
    return this.#refusals.get(this.#connection.seat + field) ?? '';
  }

  isRefused(field: string): boolean {
    return this.refusal(field) !== '';
  }

  /** Shows it. The field points to it with `aria-describedby`. */
  renderRefusal(field: string) {
    const why = this.refusal(field);
    return why ? html`<p class="refusal" id="refusal-${field}">${why}</p>` : nothing;
  }
}
