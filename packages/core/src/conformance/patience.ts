import { fail } from './same.js';

declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Answers as `promise` does, or `undefined` when it has not settled in time. */
export async function inTime<T>(
  milliseconds: number,
  promise: Promise<T>,
): Promise<{ readonly answer: T } | undefined> {
  let timer: unknown;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise.then((answer) => ({ answer })), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Answers as `promise` does, or fails when it has not settled in time. */
export async function within<T>(milliseconds: number, did: () => string, promise: Promise<T>): Promise<T> {
  const settled = await inTime(milliseconds, promise);
  if (!settled) return fail(did(), `nothing in ${milliseconds} ms`, 'an answer or an error');
  return settled.answer;
}

/** Resolves when whatever was due has had its turn: rejections that nobody handled are told after one. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A promise that is waited for later: if it rejects before, that is no rejection that nobody handles. */
export function later<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Lets promises that are settled already pass on their answers: each that waits for another takes a step. */
export async function handOver(): Promise<void> {
  for (let step = 0; step < 20; step++) await Promise.resolve();
}

/** A time that runs out, which does something then; `stop` ends it early. */
export function startTimer(
  milliseconds: number,
  whenOver = () => {},
): {
  readonly isOver: () => boolean;
  readonly stop: () => void;
} {
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    whenOver();
  }, milliseconds);
  return { isOver: () => isOver, stop: () => clearTimeout(timer) };
}
