import { isComposing } from '../keys.js';
import { rowId } from '../view.js';
import type { Asking } from './asking.js';
import type { MoveTo } from './move.js';
import type { EquippedView } from './tools.js';

const MOVE_KEYS: Readonly<Record<string, MoveTo>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'top',
  End: 'bottom',
};

/** The keys of the agenda: undo and redo anywhere, moving and removing on the controls of an item. */
export function onAgendaKeydown(event: KeyboardEvent, view: EquippedView): void {
  if (event.defaultPrevented || isComposing(event) || view.locked) return;
  const act = undoAct(event, view) ?? itemAct(event, view);
  if (!act) return;
  event.preventDefault();
  act();
}

/** What Ctrl+Z and its like ask for there. */
export function undoAct(
  { altKey, ctrlKey, key, metaKey, shiftKey, target }: KeyboardEvent,
  {
    tools: { acts },
    typing,
  }: Pick<EquippedView, 'typing'> & { readonly tools: { readonly acts: Pick<Asking, 'undo' | 'redo'> } },
) {
  const field = target as HTMLInputElement;
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  // A field that holds what was typed there undoes that, as any field does.
  if (field.matches('input:not([type=checkbox],[type=radio])') || typing.draft(field.name)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return () => acts.redo();
  return letter === 'z' ? () => acts.undo() : undefined;
}

function itemAct({ altKey, key, target }: KeyboardEvent, { tools: { acts }, state }: EquippedView) {
  const control = target as Element;
  const entry = state.items.find((each) => rowId(each) === control.closest('li')?.id);
  if (!entry || control.closest('[part=editor]')) return undefined;
  const to = altKey && MOVE_KEYS[key];
  if (to) return () => acts.move(entry, to);
  return key === 'Delete' && control.matches('.move,.more')
    ? () => acts.askAndGo('agenda-item-remove', entry)
    : undefined;
}
