/** The end of a link's text or label, what may stand in between, and where it leads: `](<…>)`, `]: …`. */
const LINK = /(\\*)\](?=[(:][\s>]*(<[^\n>]*|[^\s<)]*))/g;
const AUTOLINK = /(\\*)<(?=([a-z][a-z\d+.-]{1,31}:[^\s<>]*)>)/gi;

/** It may name a scheme, also spelled with an entity or a backslash. */
const WITH_SCHEME = /^[^/?]*[:&\\]/;
const SAFE = /^<?(?:https?|mailto):/i;

/**
 * Markdown in which no link leads anywhere but where one may lead on screen: what would is text, spelled as it was. In code
 * its backslash is seen, for whether it is code depends on who reads it.
 */
export const disarmLinks = (markdown: string): string =>
  markdown.replace(LINK, escapeUnsafe(']')).replace(AUTOLINK, escapeUnsafe('<'));

const escapeUnsafe =
  (sign: string) =>
  (found: string, escapes: string, target: string): string =>
    escapes.length % 2 === 0 && WITH_SCHEME.test(target) && !SAFE.test(target)
      ? `${escapes}\\${sign}`
      : found;
