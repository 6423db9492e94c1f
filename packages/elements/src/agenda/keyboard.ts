import type { MoveTo } from './move.js';
import { rowId, type AgendaView } from './view.js';

/** Enter that is meant: not the one that ends the composition of a character. */
export const isEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' && !event.shiftKey && !isComposing(event);

/** Escape that is meant. */
export const isEscape = (event: KeyboardEvent) => event.key === 'Escape' && !isComposing(event);

// 229 is what some engines say of a key that belongs to an input method, and the only thing they say.

// eslint-disable-next-line @typescript-eslint/no-deprecated
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

const MOVE_KEYS: Readonly<Record<string, MoveTo>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'top',
  End: 'bottom',
};

/** The keys of the agenda: undo and redo anywhere, moving and removing on the controls of an item. */
export function onAgendaKeydown(event: KeyboardEvent, view: AgendaView): void {
  if (event.defaultPrevented || isComposing(event) || view.locked) return;
  const act = undoAct(event, view) ?? itemAct(event, view);
  if (!act) return;
  event.preventDefault();
  act();
}

function undoAct(
  { altKey, ctrlKey, key, metaKey, shiftKey, target }: KeyboardEvent,
  { acts, typing }: AgendaView,
) {
  const field = target as HTMLInputElement;
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  // A field that holds what was typed there undoes that, as any field does.
  if (field.matches('input:not([type=checkbox],[type=radio])') || typing.draft(field.name)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return () => acts.redo();
  return letter === 'z' ? () => acts.undo() : undefined;
}

function itemAct({ altKey, key, target }: KeyboardEvent, { acts, state }: AgendaView) {
  const control = target as Element;
  const entry = state.items.find((each) => rowId(each) === control.closest('li')?.id);
  if (!entry || control.closest('[part=editor]')) return undefined;
  const to = altKey && MOVE_KEYS[key];
  if (to) return () => acts.move(entry, to);
  return key === 'Delete' && control.matches('.move')
    ? () => acts.askAndGo('agenda-item-remove', entry)
    : undefined;
}
