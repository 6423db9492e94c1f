import { isOneOnOneError } from '../shared/errors.js';
import type { Instant } from '../shared/record.js';
import { hasPrefix } from '../storage/key.js';
import { keys, keyText } from '../storage/keys.js';
import type { Repository } from '../storage/repository.js';
import type { Memories } from './heed-wipe.js';

/**
 * Whoever a pair does not know by the page's id may have written for themselves under it, before that was known: once they
 * said who they are, that comes along, before anything else is read. What storage cannot do now is tried again at the next
 * reading. Rejects for what no time mends.
 */
export async function bringAlong(
  { ledger, drafts }: Pick<Memories, 'ledger' | 'drafts'>,
  repository: Repository,
  now: Instant,
): Promise<void> {
  const pair = keys.relationship(ledger.scope.relationshipId);
  if (!ledger.current.has(keyText(pair))) ledger.learn((await repository.get([pair])).entries);
  const { stranger: from, viewer: to, relationshipId: relationship } = ledger.scope;
  if (from === undefined || to === null || from === to) return;
  const { adapter } = repository;
  try {
    await drafts.settled(); // what this page has taken along already is gone from there
    const prefix = keys.private(from, relationship);
    const [found] = await adapter.list({ prefix, limit: 1 });
    const stashed = (await adapter.stashed?.()) ?? [];
    const typed = stashed.filter(({ key }) => hasPrefix(key, keys.drafts(from, relationship)));
    if (!found && typed.length === 0) return;
    const home = await import('../transfer/bring-home.js').catch(() => undefined);
    await home?.bringHome(adapter, { relationship, from, to, now, typed }); // else its file is not to be had now
  } catch (error) {
    if (!isOneOnOneError(error) || error.details.retry === 'never') throw error;
  }
}
