import { isComposing } from '../../agenda/keys.js';
import type { EquippedView } from './schedule-tools.js';

/** Undo and redo, anywhere but in a field: that undoes what was typed in it, as any field does. */
export function onScheduleKeydown(event: KeyboardEvent, { locked, tools: { acts } }: EquippedView): void {
  const { altKey, ctrlKey, metaKey, shiftKey, target, key } = event;
  if (locked || event.defaultPrevented || isComposing(event) || altKey || !(ctrlKey || metaKey)) return;
  if ((target as Element).matches('input:not([type=radio]),textarea')) return;
  const letter = key.toLowerCase();
  if (letter !== 'z' && letter !== 'y') return;
  event.preventDefault();
  if (letter === 'y' || shiftKey) acts.redo();
  else acts.undo();
}
