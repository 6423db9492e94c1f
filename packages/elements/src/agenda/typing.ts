import { cleanLine, cleanLines, NAME_LIMIT, OBJECTIVE_LIMIT, TITLE_LIMIT } from '@one-on-one/core';
import type { Draft, DraftField } from '@one-on-one/core';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { WorkspaceController } from '../context/workspace-controller.js';
import type { Strings } from '../localize/locales/en.js';
import type { Announcer } from './announcer.js';

const LIMITS = { title: TITLE_LIMIT, objective: OBJECTIVE_LIMIT, displayName: NAME_LIMIT };

/** What typing needs of the element around it. */
export interface TypingTools {
  readonly host: ReactiveControllerHost;
  readonly connection: WorkspaceController;
  readonly announcer: Announcer;
  readonly strings: () => Strings;
}

/** What is being typed: kept as a draft at every keystroke, entered as one request, refused with a sentence. */
export class Typing {
  readonly #refusals = new Map<string, string>();
  /** What was asked as it is now, and not done. */
  readonly #denied = new WeakSet<Draft>();
  readonly #tools: TypingTools;

  constructor(tools: TypingTools) {
    this.#tools = tools;
  }

  draft(field: DraftField): Draft | undefined {
    return this.#tools.connection.state?.drafts.get(field);
  }

  /** Keeps what a field holds now. `start` is what a draft begins with; who types everything back has no draft. */
  type(field: DraftField, text: string, start: Omit<Draft, 'text'>): void {
    const draft = { ...start, ...this.draft(field), text };
    this.keep(field, text === (draft.base ?? '') ? null : draft);
  }

  keep(field: DraftField, draft: Draft | null): void {
    this.#tools.connection.workspace?.setDraft(field, draft);
    this.refuse(field);
  }

  /** Asks with what was typed; answers whether nothing is left to enter. What is refused or vetoed stays typed. */
  enter(field: DraftField, ask: (draft: Draft) => boolean): boolean {
    const draft = this.draft(field);
    if (!draft) return true;
    const isEntered = ask(draft);
    if (!isEntered) this.#denied.add(draft);
    const { refusal } = this.#tools.connection;
    if (isEntered) this.keep(field, null);
    else if (refusal) {
      const { tooLong, tooShort, notEntered } = this.#tools.strings();
      const [what, problem] = 'path' in refusal.details ? refusal.details.path : [];
      const limit = LIMITS[what as keyof typeof LIMITS];
      // Only the line to add has a draft without a base: of its lines each is an item.
      const lines = draft.base === undefined ? cleanLines(draft.text) : [];
      const tooLongLine = lines.find(({ length }) => length > limit) ?? cleanLine(draft.text);
      if (problem === 'too-long') this.refuse(field, tooLong(tooLongLine.length, limit));
      else this.refuse(field, problem === 'too-short' ? tooShort : notEntered);
    }
    return isEntered;
  }

  /** Whether leaving a field has something to ask: not again what was just refused or vetoed. */
  isToBeAsked(field: DraftField): boolean {
    const draft = this.draft(field);
    return draft !== undefined && !this.#denied.has(draft);
  }

  /** Says beside a field why it is not taken as it is; without a sentence it is. */
  refuse(field: string, why = ''): void {
    const { announcer, host } = this.#tools;
    this.#refusals.set(field, why);
    if (why) announcer.say(why);
    host.requestUpdate();
  }

  isRefused(field: string): boolean {
    return Boolean(this.#refusals.get(field));
  }

  /** The sentence beside a field. The field points to it with `aria-describedby`. */
  renderRefusal(field: string) {
    return this.isRefused(field)
      ? html`<p class="refusal" id="refusal-${field}">${this.#refusals.get(field)}</p>`
      : nothing;
  }
}
