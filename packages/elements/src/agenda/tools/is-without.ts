/** Whether the page wants an agenda without this; it is an attribute, since nothing of it is needed for the first paint. */
export const isWithout = (host: Element, part: string): boolean =>
  Boolean(host.getAttribute('without')?.split(/\s+/).includes(part));
