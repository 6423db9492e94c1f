import { fail } from './same.js';

declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Answers as `promise` does, or fails when it has not settled in time. */
export async function within<T>(milliseconds: number, did: string, promise: Promise<T>): Promise<T> {
  let timer: unknown;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  try {
    const first = await Promise.race([promise.then((answer) => ({ answer })), late]);
    if (first === 'late') return fail(did, `nothing in ${milliseconds} ms`, 'an answer or an error');
    return first.answer;
  } finally {
    clearTimeout(timer);
  }
}
