import type { AgendaEntry } from '@one-on-one/core';
import type { MoveTo } from './move.js';
import { rowId, type AgendaView } from './view.js';

/** Enter that is meant: not the one that ends the composition of a character. */
export const isEnter = (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey && !isComposing(event);

// 229 is what some engines say of a key that belongs to an input method.
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

const MOVE_KEYS: Readonly<Record<string, MoveTo>> = { ArrowUp: 'up', ArrowDown: 'down', Home: 'top', End: 'bottom' };

/** The keys of the agenda: undo and redo anywhere, moving and removing on the controls of an item. */
export function onAgendaKeydown(event: KeyboardEvent, view: AgendaView): void {
  const field = event.target as HTMLInputElement;
  if (event.defaultPrevented || isComposing(event) || view.locked) return;
  const act = isText(field) ? undoAct(event, view, field) : (undoAct(event, view) ?? itemAct(event, view, field));
  if (!act) return;
  event.preventDefault();
  act();
}

function undoAct(event: KeyboardEvent, { acts, typing }: AgendaView, field?: HTMLInputElement) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  // A field that holds what was typed there undoes that, as any field does.
  if (field && (field.localName === 'input' || typing.draft(field.name))) return undefined;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return () => acts.redo();
  return key === 'z' ? () => acts.undo() : undefined;
}

function itemAct(event: KeyboardEvent, { acts, state }: AgendaView, control: Element) {
  const row = control.closest('[part~=item]');
  const entry: AgendaEntry | undefined = row ? state.items.find((each) => rowId(each) === row.id) : undefined;
  if (!entry) return undefined;
  const to = event.altKey && MOVE_KEYS[event.key];
  if (to) return () => acts.move(entry, to);
  const isRemoval = event.key === 'Delete' && control.matches('.grip');
  return isRemoval ? () => acts.askAndGo('agenda-item-remove', entry) : undefined;
}

const isText = (field: HTMLInputElement) => field.matches('textarea,select,input:not([type=checkbox],[type=radio])');
