import type { DraftField, RequestDetails, Undoable } from '@one-on-one/core';
import { actWords } from '../../agenda/tools/act-words.js';
import { isUndoPlace } from '../../context/undo-place.js';
import { onRefused } from '../../agenda/tools/refused.js';
import { baseOf } from './buttons.js';
import { explain, WHOLE } from './explain.js';
import type { FormKind, Values } from './forms.js';
import type { EquippedDesk } from './schedule-tools.js';

/** What this element asks for, and can take back. */
export const KINDS = [
  'series-edit',
  'series-dismiss',
  'meeting-reschedule',
  'meeting-skip',
  'meeting-cancel',
  'meeting-miss',
] as const;
type Kind = (typeof KINDS)[number];

const ownKind = (act: Pick<Undoable, 'kind'> | null | undefined): Kind | undefined =>
  KINDS.find((own) => own === act?.kind);

/** What a person can do with a schedule: asks for it, says what happened, and leaves the focus where it belongs. */
export class ScheduleActs {
  readonly #desk: EquippedDesk;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    desk.forms.onMoved = () => desk.announcer.say(desk.strings().schedule.movedMeanwhile);
    desk.forms.onOver = () => {
      const { announcer, focus, host, strings } = desk;
      announcer.say(strings().nextMeanwhile);
      const { activeElement } = host.renderRoot as ShadowRoot;
      if (activeElement?.closest('form')) focus.wish('[part=typed] button', '#open-move', '#heading');
    };
    onRefused(
      desk,
      () => this.shown !== undefined,
      () => this.#showTyped(),
    );
  }

  /** Lets go of what was typed about a meeting that is over. */
  dismiss(field: DraftField): void {
    const { focus, forms } = this.#desk;
    forms.dismiss(field);
    focus.wish('[part=typed] button', '#open-move', '#heading');
  }

  open(kind: FormKind, base: Values): void {
    const { focus, forms } = this.#desk;
    forms.open(kind, base);
    focus.wish('[part~=form] :is(input,select):not([type=radio])', '[part~=form] [type=radio]:checked');
  }

  /** `keeps`: what was typed is there when the form is opened again. */
  close(keeps = false): void {
    const { focus, forms } = this.#desk;
    const { kind } = forms;
    forms.close(keeps);
    focus.wish(`#open-${kind}`, '#open-move', '#heading');
  }

  /** Asks for what a form says. What is refused or vetoed stays typed, with a sentence beside it. */
  submit<K extends Kind>(kind: K, detail: RequestDetails[K]): void {
    const { forms } = this.#desk;
    // What was meant for another date is asked once more.
    if (forms.isMoved) {
      forms.heedMove();
      this.refuse(WHOLE, this.#desk.strings().schedule.movedMeanwhile);
      return;
    }
    if (this.ask(kind, detail)) {
      this.close();
      return;
    }
    const { refusal } = this.#desk.connection;
    this.refuse(...explain(refusal, forms.values, this.#desk.strings()));
  }

  /** Says beside a field, and aloud, why it is not taken; the focus goes there. */
  refuse(name: string, why: string): void {
    const { announcer, focus, forms } = this.#desk;
    forms.refuse({ [name]: why });
    announcer.say(why);
    focus.wish(`[part~=form] [name="${name}"]`);
  }

  /** Asks for a change; says that it was made, and answers whether it was. */
  ask<K extends Kind>(kind: K, detail: RequestDetails[K]): boolean {
    const { announcer, connection, isLocked, host, strings } = this.#desk;
    const isDone = !isLocked() && connection.request(kind, detail);
    if (isDone) announcer.say(actWords(kind, connection.state!.meeting, strings())(''));
    host.requestUpdate();
    return isDone;
  }

  /** What was done last, or came to nothing, and is shown here: not where another element of the page shows it. */
  get shown(): Kind | undefined {
    const { connection, host, isLocked } = this.#desk;
    const { refused, undoable } = connection.state ?? {};
    const last = ownKind(refused ?? undoable);
    const canShow = last !== undefined && !isLocked();
    return connection.workspace && isUndoPlace(host, connection.workspace, canShow) ? last : undefined;
  }

  /** What can be taken back here: of acts that are seen elsewhere, only those elements undo. */
  get undoable(): Kind | undefined {
    return ownKind(this.#desk.connection.state?.undoable);
  }

  undo(): void {
    if (this.undoable) this.#turn('undo');
  }

  redo(): void {
    if (ownKind(this.#desk.connection.state?.redoable)) this.#turn('redo');
  }

  // What was typed for an act that came to nothing, about a meeting that is not over, is in its form again.
  #showTyped(): void {
    const { connection, forms, strings } = this.#desk;
    const { typed } = forms;
    const base = typed && connection.state && baseOf({ state: connection.state }, typed);
    if (!base || forms.kind) return;
    forms.open(typed, base);
    forms.refuse({ [WHOLE]: strings().notEntered });
  }

  #turn(way: 'undo' | 'redo'): void {
    const { announcer, connection, focus, strings } = this.#desk;
    const before = this.#content;
    const { isLate } = connection.state?.[`${way}able`] ?? {};
    connection[way]();
    const { notUndone, redone, tooLate, undone } = strings();
    const otherwise = isLate ? tooLate : notUndone;
    announcer.say(before === this.#content ? otherwise : way === 'undo' ? undone : redone);
    focus.wish('#open-move', '#heading');
  }

  get #content(): string {
    const { meeting, series } = this.#desk.connection.state ?? {};
    return JSON.stringify([meeting, series]);
  }
}
