import { Tokenizer, type Tokens } from 'marked';

/** The longest text that a line under it makes a heading. */
const LONGEST_HEADING = 500;

/** The widest table, the longest one, and the most cells of one; a larger one is text. */
const COLUMNS = 20;
const LONGEST_TABLE = 8000;
const CELLS = 2000;

/**
 * Knows neither HTML nor definitions of links, for both would take words off the screen; and gives up where its rules
 * would look through the whole rest of a note at every line.
 */
export class NoteTokenizer extends Tokenizer {
  override html(): undefined {}
  override tag(): undefined {}
  override def(): undefined {}

  /** A quote is what has its sign on every line: where one ends that goes on without is slow to find out. */
  override blockquote(src: string): Tokens.Blockquote | undefined {
    const [lines] = /^(?: {0,3}>[^\n]*(?:\n|$))+/.exec(src) ?? [];
    return lines === undefined ? undefined : super.blockquote(lines);
  }

  override lheading(src: string): Tokens.Heading | undefined {
    const isShort = src.length <= LONGEST_HEADING;
    return super.lheading(isShort ? src : src.slice(0, src.lastIndexOf('\n', LONGEST_HEADING) + 1));
  }

  // Only of its own tokenizer the lexer joins paragraphs, line by line and ever slower.
  override paragraph(src: string): Tokens.Paragraph | undefined {
    return super.paragraph(src);
  }

  override table(src: string): Tokens.Table | undefined {
    const [head = '', line = ''] = src.split('\n', 2);
    const columns = widthOf(head);
    if (columns > COLUMNS || columns !== widthOf(line)) return undefined;
    const start = src.slice(0, LONGEST_TABLE);
    const raw = this.rules.block.table.exec(start)?.[0] ?? '';
    const rows = raw.trimEnd().split('\n');
    const isWhole = raw.length < start.length || start === src;
    const isTooLarge = !isWhole || columns * rows.length > CELLS;
    // The rules take cells off the screen that stand in no column.
    return isTooLarge || rows.some((row) => widthOf(row) > columns) ? undefined : super.table(start);
  }
}

const widthOf = (row: string) =>
  row
    .replace(/\\\|/g, '')
    .replace(/^ *\||\| *$/g, '')
    .split('|').length;
