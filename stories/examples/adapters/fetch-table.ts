import {
  createStorage,
  OneOnOneError,
  type CommitOutcome,
  type StorageAdapter,
  type StorageHealth,
  type StorageKey,
  type StoredRecord,
} from '@one-on-one/core';

/** Where the table is, and how long the server may take. */
export interface FetchTableOptions {
  readonly url: string;
  readonly timeoutMs?: number;
}

/**
 * Keeps records as the rows of a table behind three addresses: `read`, `range` and `commit`. The server does what makes
 * it a storage: it takes a whole commit, compares every revision and writes all rows or none, in one transaction.
 *
 * Nobody knows of a commit whose answer is lost: it says `committed: 'unknown'`, and is safe to send again, because the
 * writer chose its revisions. `watch` is not claimed; a server that can push would make it possible.
 */
export function createFetchTableStorage({ url, timeoutMs = 10_000 }: FetchTableOptions): StorageAdapter {
  const ask = async <T>(what: string, question: object): Promise<T> => {
    const signal = AbortSignal.timeout(timeoutMs);
    const refuse = (cause: unknown) => {
      const code = signal.aborted ? 'timeout' : 'unavailable';
      throw new OneOnOneError(code, 'The server does not answer.', {}, { cause }); // of a commit nothing is known
    };
    const headers = { 'Content-Type': 'application/json' };
    const sent = fetch(`${url}/${what}`, { method: 'POST', headers, body: JSON.stringify(question), signal });
    const response = await sent.catch(refuse);
    if (!response.ok) throw meaningOf(response.status);
    return (await response.json().catch(refuse)) as T;
  };

  return createStorage({
    name: 'fetch-table',
    async read(keys) {
      const rows = await ask<(StoredRecord | null)[]>('read', { keys }); // JSON has no undefined
      return rows.map((row) => row ?? undefined);
    },
    range: (range) => ask<StoredRecord[]>('range', range),
    apply: (writes) => ask<StorageKey[]>('commit', { writes }),
    close: async () => {},
    health: () => ask<StorageHealth>('health', {}),
  });
}

function meaningOf(status: number): OneOnOneError {
  const code = ({ 401: 'denied', 403: 'denied', 413: 'too-large', 507: 'quota' } as const)[status] ?? 'io';
  const outcome: CommitOutcome = code === 'io' ? {} : { committed: 'no', retry: 'user' };
  return new OneOnOneError(code, `The server answers ${status}.`, outcome);
}
