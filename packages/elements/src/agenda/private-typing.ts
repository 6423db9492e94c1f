// The events of typing leave a shadow root, and with them a page could read along.
const TYPING =
  'keydown keypress keyup beforeinput input textInput compositionstart compositionupdate compositionend ' +
  'paste copy cut dragstart drop';

/** Lets what is typed where only the author can see it end at the shadow root. */
export function keepPrivateTyping(root: EventTarget): void {
  const keep = (event: Event) => {
    // A selection is dragged by its text, which has no parts.
    const [target, around] = event.composedPath() as [Partial<Element>, Partial<Element>];
    if ((target.closest ? target : around).closest?.('[part~=private]')) event.stopPropagation();
  };
  for (const type of TYPING.split(' ')) root.addEventListener(type, keep);
}
