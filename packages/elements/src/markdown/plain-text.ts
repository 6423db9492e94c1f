import type { MarkedToken, Tokens } from 'marked';
import { lexNote, read } from './note-lexer.js';
import { safeLink } from './safe-link.js';

/** The words of a note as they are shown, without its signs; where a link leads is told behind it. */
export const plainText = (text: string): string => joined(lexNote(text), '\n');

const joined = (tokens: readonly MarkedToken[], between = ''): string =>
  tokens
    .map(wordsOf)
    .filter((words) => words !== '')
    .join(between);

function wordsOf(token: MarkedToken): string {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'checkbox':
      return '';
    case 'br':
      return '\n';
    case 'code':
    case 'codespan':
    case 'escape':
      return token.text;
    case 'list':
      return token.items.map(({ tokens }) => joined(read(tokens), '\n')).join('\n');
    case 'blockquote':
      return joined(read(token.tokens), '\n');
    case 'table':
      return [token.header, ...token.rows].map(rowOf).join('\n');
    case 'link':
    case 'image':
      return linkOf(token);
    case 'text':
    case 'paragraph':
    case 'heading':
    case 'em':
    case 'strong':
    case 'del':
      return token.tokens ? joined(read(token.tokens)) : token.raw;
    default:
      return token.raw;
  }
}

const rowOf = (cells: readonly Tokens.TableCell[]) =>
  cells.map(({ tokens }) => joined(read(tokens))).join(' · ');

// What leads nowhere safe is shown as it was typed.
function linkOf({ href, raw, tokens }: Tokens.Link | Tokens.Image): string {
  if (safeLink(href) === undefined) return raw;
  const words = joined(read(tokens));
  return href.includes(words) ? href.replace(/^mailto:/, '') : `${words} (${href})`;
}
