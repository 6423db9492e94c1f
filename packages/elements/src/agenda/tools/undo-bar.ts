import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sentence } from '../sentence.js';
import { actWords } from './act-words.js';
import type { Asking } from './asking.js';
import { isAnswerShown } from './is-answer-shown.js';
import { refusedWords } from './refused.js';
import type { EquippedView } from './tools.js';

/** What it is drawn from. */
type UndoView = Pick<EquippedView, 'state' | 'strings' | 'locked'> & {
  readonly tools: { readonly acts: Pick<Asking, 'isUndoPlace' | 'letGo' | 'undo'> };
};

/** Acts that take something away which nothing else on the screen brings back. */
const takesAway = /-(remove|drop|park|edit|move|dismiss|close)$/;

/**
 * The last act, to be taken back until the next one. Where it covers nothing it stays in view for a while, wherever
 * one has scrolled to, and then in its place at the end, which is kept free so that nothing jumps. A new act is a new element: its time begins.
 * Of all elements that show a pair, one shows it: where it was asked for.
 */
export function renderUndo({ state, strings, locked, tools: { acts } }: UndoView) {
  const { kind, title = '', count = 1, isLate = false } = (acts.isUndoPlace && state.undoable) || {};
  if (locked) return nothing;
  const refused = acts.isUndoPlace ? state.refused : undefined;
  const typed = acts.letGo?.draft.text;
  const words =
    kind && (count > 1 ? strings.addedMany(count) : sentence(actWords(kind, state.meeting, strings), title));
  const late = isLate ? strings.tooLate : kind && isAnswerShown(state) ? strings.answersStay : undefined;
  const stays = refused ? refusedWords(refused, strings) : late;
  const isOver = typed !== undefined || refused !== undefined || takesAway.test(kind ?? '');
  const shown = typed !== undefined ? sentence(strings.letGo, typed) : (stays ?? words);
  return repeat(
    [kind],
    () => `${kind} ${title} ${typed} ${refused?.ids.join()}`,
    () =>
      html`<div part="undo" class=${isOver ? 'over' : ''}>
        ${
          shown &&
          html`<span>${shown}</span>
            ${typed === undefined && stays ? nothing : html`<button class="link" @click=${() => acts.undo()}>${strings.undo}</button>`}`
        }
      </div>`,
  );
}
