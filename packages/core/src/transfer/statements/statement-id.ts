const HEX = /^(.{8})(.{4}).(.{3})(.)(.{3})(.{12})$/;

/**
 * The id of the statement that is made of the fact number `index` of what is called `id`: a UUID, the same whenever it
 * is asked for. So a record store knows what it has been sent before.
 */
export function statementId(id: string, index = 0): string {
  const hex = [1, 2, 3, 4].map((part) => hash(`${part} ${index} ${id}`)).join('');
  // Version 4 is what every record store takes; the two bits of the variant leave one of four digits.
  return hex.replace(HEX, (_whole, a: string, b: string, c: string, d: string, e: string, f: string) =>
    [a, b, `4${c}`, `${'89ab'.charAt(parseInt(d, 16) % 4)}${e}`, f].join('-'),
  );
}

// FNV-1a with a last mixing: ids differ by chance already, and nobody is kept out by this.
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
