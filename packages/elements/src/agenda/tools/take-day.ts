import { isEnter, isEscape } from '../keys.js';

/** Fields in which a day is being typed. */
const typed = new WeakSet<EventTarget>();

/** What changes a day from the keyboard. */
const TYPES = /^(\d|Arrow(Up|Down)|Backspace|Delete)$/;

/** From when on a day is one: as long as its year is being typed, engines tell of the year 2. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '9999-12-31';

/**
 * How a field takes a day. One that is picked is taken at once. Of one that is typed engines tell at every key, so it is
 * taken on Enter, or when the field is left (`isLeft`); Escape lets it be. Half a day is neither taken nor lost.
 */
export function takeDay(take: (input: HTMLInputElement, isLeft: boolean) => unknown) {
  const onDay = ({ target, type }: Event) => {
    const input = target as HTMLInputElement;
    const isLeft = type === 'blur';
    const isDue = isLeft ? typed.delete(input) : !typed.has(input);
    if (isDue && input.validity.valid) take(input, isLeft);
  };
  const onKeydown = (event: KeyboardEvent) => {
    const input = event.target as HTMLInputElement;
    if (TYPES.test(event.key)) typed.add(input);
    else if (isEscape(event)) typed.delete(input);
    else if (isEnter(event) && input.validity.valid && typed.delete(input)) take(input, false);
  };
  return { onDay, onKeydown };
}
