import { rowId } from './view.js';

/** Where the same question can stand, as its controls begin there. */
const IN_LIST = '';
export const SUGGESTED = 'suggested-';

const whyOf = (control: string) => `.row:has(#${CSS.escape(control)}) .why`;

/**
 * Where the focus goes on once it is lost: in its row if that is there, else in the next one, else in that before. The
 * last act can go by itself; then it stays at the foot.
 */
export function besideRow(lost: Element): readonly string[] {
  const row = lost.closest('.row');
  if (!row) return lost.closest('.end') ? ['.write'] : [];
  const rows = [...row.closest('[part=list],[part=suggested]')!.querySelectorAll('.row')];
  const index = rows.indexOf(row);
  return [row, rows[index + 1], rows[index - 1]].flatMap((each) =>
    each ? whyOf(each.querySelector('.check,.take')!.id) : [],
  );
}

/** The row of a question: the one of those where the focus is, if it stands in both. */
export function rowOf(id: string, focused: Element | null): readonly string[] {
  const places = focused?.closest('[part=suggested]') ? [SUGGESTED, IN_LIST] : [IN_LIST, SUGGESTED];
  return places.map((place) => whyOf(place + rowId({ id })));
}

const TAKING = '.check,.take';

/** With the arrows from one question to the next, from what is suggested to what is listed. */
export function goOn(event: KeyboardEvent): void {
  const { currentTarget, key, target } = event;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (!step || event.defaultPrevented || !(target as Element).matches(TAKING)) return;
  event.preventDefault();
  const all = [...(currentTarget as Element).querySelectorAll<HTMLElement>(`.row :is(${TAKING})`)];
  all[all.indexOf(target as HTMLElement) + step]?.focus();
}
