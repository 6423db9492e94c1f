import type { Instant } from '@one-on-one/core';

/** What a browser remembers of how a pair's data was kept safe here; nothing of what they wrote. */
export interface PairMemory {
  /** When everything was last written to a file. */
  readonly fileAt?: Instant;
  /** When everything was last read from one. */
  readonly readAt?: Instant;
  /** When somebody last said that they want no export now. */
  readonly putOffAt?: Instant;
  /** When somebody saw that nothing is here, and left it so. */
  readonly leftAt?: Instant;
}

type Memory = Readonly<Record<string, PairMemory>>;

/** Everything that is remembered beside the records stands under names that begin so. */
const OURS = 'one-on-one/1/';

const KEY = `${OURS}kept`;

const listeners = new Set<(relationship: string) => void>();

/** What is remembered of a pair; undefined where a browser lets nothing be remembered. */
export function memoryOf(relationship: string): PairMemory | undefined {
  const memory = read();
  return memory && { ...(Object.hasOwn(memory, relationship) ? memory[relationship] : {}) };
}

/** Remembers more of a pair, and tells so. A browser that refuses that has remembered nothing before, either. */
export function rememberOf(relationship: string, more: PairMemory): void {
  write(relationship, { ...memoryOf(relationship), ...more });
  for (const listener of listeners) listener(relationship);
}

/** Calls `listener` with each pair of which something is remembered on this page. Answers how to stop. */
export function onRemembered(listener: (relationship: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets that somebody left it so that nothing is here: something is, and may be missing again. */
export function forgetLeft(relationship: string): void {
  const { leftAt, ...rest } = memoryOf(relationship) ?? {};
  if (leftAt) write(relationship, rest);
}

/** Forgets everything of a pair. */
export function forgetPair(relationship: string): void {
  write(relationship, undefined);
  for (const listener of listeners) listener(relationship);
}

/** Forgets everything that this browser remembers of anybody here, and of how they used it. */
export function forgetBrowser(): void {
  try {
    for (const store of [localStorage, sessionStorage])
      for (const key of Object.keys(store).filter((each) => each.startsWith(OURS))) store.removeItem(key);
  } catch {
    // Where nothing can be read, nothing was remembered.
  }
  for (const listener of listeners) listener('');
}

function write(relationship: string, memory: PairMemory | undefined): void {
  try {
    const all = JSON.stringify({ ...read(), [relationship]: memory });
    if (all === '{}') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, all);
  } catch {
    // Full, or refused.
  }
}

// Whatever lies there: a page may have put something else.
function read(): Memory | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof found === 'object' && found && !Array.isArray(found) ? (found as Memory) : {};
  } catch (error) {
    return error instanceof SyntaxError ? {} : undefined;
  }
}
