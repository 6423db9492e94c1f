import { Lexer, type MarkedToken, type Token, type Tokens, type TokensList } from 'marked';
import { NoteTokenizer } from './note-tokenizer.js';

/** How deep quotes, lists, emphasis and links may stand in each other; what is deeper is text as it was typed. */
const DEEPEST = 12;

/** The longest note that is read, and the longest paragraph in it, in UTF-16 code units; longer ones are text. */
const LONGEST = 100_000;
const LONGEST_PARAGRAPH = 4000;

/** How many tables a note may have; one with more is read as if there were none. */
const TABLES = 50;

/** A note in pieces, to be shown as they are: markup from a person stays the text that it is. */
export function lexNote(text: string): readonly MarkedToken[] {
  if (text.length > LONGEST) return [asTyped(text)];
  try {
    return read(new ShallowLexer(text).lex(text));
  } catch {
    return [asTyped(text)]; // whatever the lexer stumbles over, people see the words
  }
}

/** The pieces as the types that they have: no extension of the lexer makes others. */
export const read = (tokens: readonly Token[] | undefined) => (tokens ?? []) as readonly MarkedToken[];

const asTyped = (text: string): Tokens.Text => ({ type: 'text', raw: text, text });

/** Goes only so deep, and reads nothing in one go that would take it long. */
class ShallowLexer extends Lexer {
  #depth = 0;

  constructor(text: string) {
    const rulers = text.split('\n').filter((line) => /^[-:| \t>]+$/.test(line) && line.includes('-'));
    super({ gfm: rulers.length <= TABLES, breaks: true, tokenizer: new NoteTokenizer() });
  }

  override blockTokens(src: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(src: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(src: string, tokens: Token[] = [], lastParagraphClipped?: boolean) {
    return this.#deeper(src, tokens, () => super.blockTokens(src, tokens, lastParagraphClipped));
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (src.length > LONGEST_PARAGRAPH) return add(tokens, src);
    return this.#deeper(src, tokens, () => super.inlineTokens(src, tokens));
  }

  #deeper(src: string, tokens: Token[], readOn: () => Token[]): Token[] {
    if (this.#depth >= DEEPEST) return add(tokens, src);
    this.#depth += 1;
    try {
      return readOn();
    } finally {
      this.#depth -= 1;
    }
  }
}

function add(tokens: Token[], text: string): Token[] {
  tokens.push(asTyped(text));
  return tokens;
}
