// The events of typing leave a shadow root, and with them a page could read along.
const TYPING =
  'keydown keypress keyup beforeinput input textInput compositionstart compositionupdate compositionend ' +
  'paste copy cut dragstart drop';

/** Lets what is typed where only the author can see it end at the shadow root. */
export function keepPrivateTyping(root: EventTarget): void {
  const keep = (event: Event) => {
    // The path as it was when the event began: what is typed may have taken its field away by now.
    const isPrivate = event
      .composedPath()
      .some((node) => (node as Partial<Element>).part?.contains('private'));
    if (isPrivate) event.stopPropagation();
  };
  for (const type of TYPING.split(' ')) root.addEventListener(type, keep);
}
