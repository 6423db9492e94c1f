import type { WorkspaceState } from '@one-on-one/core';
import { builtIn, BUILT_IN_PLANS, type AgendaTemplate } from '@one-on-one/core/templates';
import { enTemplates } from '../../localize/locales/en-templates.js';
import type { TemplateWords } from '../../localize/strings.js';
import type { EquippedDesk, EquippedView } from '../tools/tools.js';
import { begin, hasBegun } from './begun.js';
import { renderFirstRun } from './first-run.js';
import { isFresh, isUntouched } from './is-fresh.js';
import { hasTypedName } from '../tools/typed-name.js';
import { TemplateActs } from './acts.js';
import { firstRunStyles } from './first-run.styles.js';
import type { OwnTemplates } from './own-templates.js';
import { isExpected } from '../tools/expected-data.js';

/** A view that knows templates. */
export interface TemplateView extends EquippedView {
  readonly strings: TemplateWords;
  readonly room: TemplateRoom;
}

/** How one begins, and what an agenda can start from. */
export class TemplateRoom {
  readonly acts: TemplateActs;
  /** Those of one's own, once somebody asked for templates. */
  own: OwnTemplates | undefined;
  /** Which questions were open when the panel came, and for whom; what is answered stays in its place. */
  questions: { readonly seat: string; readonly names: boolean; readonly when: boolean } | undefined;
  /** Something was answered. */
  isAnswered = false;
  #isOver = hasBegun();
  readonly #filled = new Set<string>();
  readonly #desk: EquippedDesk;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    this.acts = new TemplateActs(desk, this);
    (desk.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(firstRunStyles.styleSheet!);
  }

  /** The templates that ship, in the words of the page. */
  shipped(strings: TemplateWords): readonly AgendaTemplate[] {
    return BUILT_IN_PLANS.map((plan) => builtIn(plan, strings.shipped[plan.kind]));
  }

  /** Fetches what the dialog needs, and reads one's own templates anew. */
  async open(): Promise<void> {
    this.own ??= new (await import('./own-templates.js')).OwnTemplates(this.#desk);
    await this.own.read();
  }

  /** At most three questions where nobody has begun on this device. The first item begins, too. */
  renderFirstRun(view: EquippedView, level: number) {
    const { state } = view;
    const equipped = this.#equip(view);
    if (state.items.length > 0) this.end();
    const isFirst = state.meeting.seq === 1;
    const isFilled = !(isFirst && this.#isExpected) && this.#fill(equipped);
    const isAsked = isFirst && isFresh(view) && !this.#isExpected && !isFilled && !this.#isOver;
    if (view.locked || !(isAsked || hasTypedName(state))) return undefined;
    return renderFirstRun(equipped, this.#questionsOf(state), level);
  }

  renderDialog(view: EquippedView) {
    return this.own?.renderDialog(this.#equip(view));
  }

  /** Nobody is asked again on this device. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    begin();
  }

  // What is answered stays in its place as long as somebody is looking.
  #questionsOf({ mentor, mentee, meeting, drafts }: WorkspaceState) {
    const { seat } = this.#desk.connection;
    if (this.questions?.seat !== seat) {
      const names = !(mentor.displayName && mentee.displayName) || hasTypedName({ drafts });
      this.questions = { seat, names, when: !meeting.startsAt };
    }
    return this.questions;
  }

  get #isExpected(): boolean {
    const { host } = this.#desk;
    return isExpected(host, host.closest('one-on-one-workspace') ?? undefined);
  }

  // Where the page names a template, each meeting starts from it, once: its items are called the same in every tab.
  #fill(view: TemplateView): boolean {
    const { state, strings } = view;
    const wanted = this.#desk.host.getAttribute('template');
    const template = this.shipped(strings).find(({ id }) => id === wanted);
    if (!template) return false;
    const meeting = `${this.#desk.connection.seat} ${state.meeting.id}`;
    if (isUntouched(view) && !this.#filled.has(meeting)) {
      this.#filled.add(meeting);
      queueMicrotask(() => this.acts.put(template, `start-${template.id}-${state.meeting.seq}`));
    }
    return true;
  }

  #equip(view: EquippedView): TemplateView {
    // Other languages come whole, and win.
    return { ...view, strings: { ...enTemplates, ...view.strings }, room: this };
  }
}
