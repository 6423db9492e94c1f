// The events of typing leave a shadow root, and with them a page could read along.
const TYPING =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend paste copy cut';

/** Lets what is typed where only the author can see it end at the shadow root. */
export function keepPrivateTyping(root: EventTarget): void {
  const keep = (event: Event) => {
    if ((event.target as Element).closest('[part~=private]')) event.stopPropagation();
  };
  for (const type of TYPING.split(' ')) root.addEventListener(type, keep);
}
