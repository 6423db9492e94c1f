/**
 * For a button that finishes: its press leaves the focus where it is. What is left would be asked, and then asked again
 * by the button.
 */
export const stay = (event: Event): void => event.preventDefault();

/** Leaves the number or the date that is being typed, which enters it; answers it, to go back to. */
export function leaveInput({ target }: Event): HTMLElement | undefined {
  const field = ((target as Element).getRootNode() as ShadowRoot).activeElement;
  if (!(field instanceof HTMLInputElement)) return undefined;
  field.blur();
  return field;
}
