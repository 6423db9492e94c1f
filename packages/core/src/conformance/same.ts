const longest = 400;

/** Throws unless both are the same JSON, whatever the order of members; `did` says what was done. */
export function same(did: string, got: unknown, wanted: unknown): void {
  if (canonical(got) !== canonical(wanted)) fail(did, canonical(got), canonical(wanted));
}

/** Throws what a person needs to mend an adapter: what was done, what came back, what was wanted. */
export function fail(did: string, got: string, wanted: string): never {
  const [came, should] = [plain(got), plain(wanted)];
  const start = Math.max(0, firstDifference(came, should) - longest / 4);
  throw new Error(`Done: ${did}.\nCame back: ${short(came, start)}\nWanted: ${short(should, start)}`);
}

/** Any value as text: unlike JSON it shows `undefined`, and unlike `String` what an error says. */
export function canonical(value: unknown): string {
  if (value === undefined) return '(undefined)';
  if (value instanceof Error) return `${value.name}: ${value.message}${becauseOf(value)}`;
  const text = JSON.stringify(value, (_name, member: unknown) => {
    if (member === undefined) return '(undefined)';
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    // Some stores return members in an order of their own; the contract does not forbid it.
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  }) as string | undefined;
  return text ?? typeof value;
}

// What an author's own code threw lies in the cause of the typed error.
const becauseOf = ({ cause }: Error) => (cause instanceof Error ? ` Because: ${canonical(cause)}` : '');

/** A text of a length that a person can read, from `start` on. */
export function short(text: string, start = 0): string {
  if (text.length <= longest) return text;
  const end = start + longest;
  const part = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return `${part} (${text.length} characters)`;
}

/** Texts may differ in what cannot be seen. */
const plain = (text: string) =>
  text.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function firstDifference(left: string, right: string): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index++;
  return index;
}
