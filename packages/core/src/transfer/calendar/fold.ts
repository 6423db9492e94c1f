const LIMIT = 75;

/**
 * The lines of a calendar file, none of them over 75 bytes, and none broken within a character: the library counts
 * UTF-16 code units instead, which would tear an emoji in two.
 */
export const fold = (file: string): string =>
  file.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');

function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > LIMIT) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
