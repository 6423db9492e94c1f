/** Where a text stops being JSON, counted from 1: engines say it each in words of their own, or not at all. */
export function brokenAt(text: string): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, brokenIndex(text)).split(/\r\n|[\r\n]/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

const SPACE = /[ \t\n\r]*/y;
// Neither a quote, nor a backslash, nor what no eye sees.
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What can come next: a value, the name of a member, a sign, or nothing more. */
type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end';

// From one token to the next, so that no depth is too deep.
function brokenIndex(text: string): number {
  const closers: string[] = [];
  let index = 0;
  let wanted: Wanted = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const isThere = pattern.test(text);
    if (isThere) index = pattern.lastIndex;
    return isThere;
  };
  for (;;) {
    take(SPACE);
    const sign = text[index];
    if (wanted === ', or end') {
      const closer = closers.at(-1);
      if (sign === undefined || closer === undefined) return index;
      if (sign === closer) closers.pop();
      else if (sign === ',') wanted = closer === '}' ? 'name' : 'value';
      else return index;
      index += 1;
    } else if (wanted === ':') {
      if (sign !== ':') return index;
      wanted = 'value';
      index += 1;
    } else if ((sign === '}' && wanted === 'name or }') || (sign === ']' && wanted === 'value or ]')) {
      closers.pop();
      wanted = ', or end';
      index += 1;
    } else if (wanted.startsWith('name')) {
      if (!take(STRING)) return index;
      wanted = ':';
    } else if (sign === '{' || sign === '[') {
      closers.push(sign === '{' ? '}' : ']');
      wanted = sign === '{' ? 'name or }' : 'value or ]';
      index += 1;
    } else if (take(STRING) || take(SCALAR)) wanted = ', or end';
    else return index;
  }
}
