import type { MarkedToken } from 'marked';
import { read } from './note-lexer.js';

/** The level in the outline of the page for each level of heading that a note uses: none is skipped. */
export function outline(tokens: readonly MarkedToken[], headingLevel: number): ReadonlyMap<number, number> {
  const used = [...new Set(depths(tokens))].sort((a, b) => a - b);
  return new Map(used.map((depth, index) => [depth, headingLevel + 1 + index]));
}

function depths(tokens: readonly MarkedToken[]): readonly number[] {
  return tokens.flatMap((token): readonly number[] => {
    if (token.type === 'heading') return [token.depth];
    if (token.type === 'blockquote') return depths(read(token.tokens));
    return token.type === 'list' ? token.items.flatMap((item) => depths(read(item.tokens))) : [];
  });
}
