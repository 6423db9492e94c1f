/** Enter that is meant: not the one that ends the composition of a character. */
export const isEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' && !event.shiftKey && !isComposing(event);

/** Escape that is meant. */
export const isEscape = (event: KeyboardEvent) => event.key === 'Escape' && !isComposing(event);

/** Whether a key belongs to an input method. Of such a key some engines say 229, and nothing else. */
export const isComposing = (event: KeyboardEvent) =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.isComposing || event.keyCode === 229;
