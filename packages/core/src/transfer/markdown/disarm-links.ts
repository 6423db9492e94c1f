/** The end of a link's text or label, what may stand in between, and where it leads: `](<…>)`, `]: …`. */
const LINK = /(\\*)\](?=[(:][\s>]*(<[^\n>]*|[^\s<)]*))/g;
/** What may begin a tag, or a link without words that does not lead where one may. */
const TAG = /(\\*)<(?=[a-z/!?])(?!(?:https?|mailto):)/gi;

/** It may name a scheme, also spelled with an entity or a backslash. */
const WITH_SCHEME = /^[^/?]*[:&\\]/;
const SAFE = /^<?(?:https?|mailto):/i;

/**
 * Markdown in which no link leads anywhere but where one may lead on screen, and no tag is one: what would is text, spelled
 * as it was. In code its backslash is seen, for whether it is code depends on who reads it.
 */
export const disarmLinks = (markdown: string): string =>
  markdown
    .replace(LINK, (found: string, escapes: string, target: string) =>
      WITH_SCHEME.test(target) && !SAFE.test(target) ? escaped(found, escapes) : found,
    )
    .replace(TAG, escaped);

const escaped = (found: string, escapes: string): string =>
  escapes.length % 2 === 0 ? `${escapes}\\${found.slice(escapes.length)}` : found;
