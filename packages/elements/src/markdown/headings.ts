import type { MarkedToken, Tokens } from 'marked';
import { read } from './note-lexer.js';

/**
 * The level in the outline of the page for each heading of a note. The first has the level that the note begins with,
 * and none is more than one below the one before it.
 */
export function outline(tokens: readonly MarkedToken[], headingLevel: number): ReadonlyMap<object, number> {
  const above: number[] = [];
  return new Map(
    headings(tokens).map((heading) => {
      while (above.length > 0 && above.at(-1)! >= heading.depth) above.pop();
      above.push(heading.depth);
      return [heading, headingLevel + above.length - 1];
    }),
  );
}

function headings(tokens: readonly MarkedToken[]): readonly Tokens.Heading[] {
  return tokens.flatMap((token): readonly Tokens.Heading[] => {
    if (token.type === 'heading') return [token];
    if (token.type === 'blockquote') return headings(read(token.tokens));
    return token.type === 'list' ? token.items.flatMap((item) => headings(read(item.tokens))) : [];
  });
}
