import type { MemoryStore } from '@one-on-one/core';
import { createMemoryStorage, OneOnOneError, type ErrorCode, type StorageAdapter } from '@one-on-one/core';

/** What a storage is told to do wrong, call by call. */
export interface Trouble {
  /** Every call is refused with this code. */
  refuse?: ErrorCode | undefined;
  /** Commits are refused, reads are not. */
  refuseCommits?: ErrorCode | undefined;
  /** Reads are refused, commits are not. */
  refuseReads?: ErrorCode | undefined;
  /** The next commit happens and is reported as unclear. */
  unclearOnce?: boolean;
  /** No call is answered until this resolves. */
  wait?: Promise<void> | undefined;
}

const failure = (code: ErrorCode, committed: 'no' | 'unknown' = 'no') =>
  new OneOnOneError(code, `Refused: ${code}`, {
    committed,
    retry: 'backoff',
    keys: [],
    path: [],
    id: '',
  } as never);

/** A memory adapter over `store` that gets into the trouble that a test makes. */
export function aFailingStorage(store: MemoryStore, trouble: Trouble): StorageAdapter {
  const inner = createMemoryStorage({ store });
  const checked = async <T>(isCommit: boolean, call: () => Promise<T>): Promise<T> => {
    await trouble.wait;
    const code = trouble.refuse ?? (isCommit ? trouble.refuseCommits : trouble.refuseReads);
    if (code) throw failure(code);
    const answer = await call();
    if (isCommit && trouble.unclearOnce) {
      trouble.unclearOnce = false;
      throw failure('io', 'unknown');
    }
    return answer;
  };
  return {
    ...inner,
    health: async () => ({ durability: 'best-effort' }),
    get: (keys) => checked(false, () => inner.get(keys)),
    list: (range) => checked(false, () => inner.list(range)),
    commit: (writes, options) => checked(true, () => inner.commit(writes, options)),
    unstash: (ids, writes) => checked(true, () => inner.unstash!(ids, writes)),
    stashed: () => checked(false, () => inner.stashed!()),
  };
}
