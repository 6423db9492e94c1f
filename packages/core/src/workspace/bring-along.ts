import type { Instant } from '../shared/record.js';
import { keys } from '../storage/keys.js';
import type { Repository } from '../storage/repository.js';
import type { Scope } from './entries.js';

/**
 * Whoever a pair does not know by the page's id may have written for themselves under it, before that was known: once they
 * said who they are, that comes along. Answers whether there was any. What fails is tried again when it is read again.
 */
export async function bringAlong(
  { adapter, createRevision }: Repository,
  { unknownViewer: from, viewer: to, relationshipId: relationship }: Scope,
  now: Instant,
): Promise<boolean> {
  if (from === undefined || to === null || from === to) return false;
  try {
    const [found] = await adapter.list({ prefix: keys.private(from, relationship), limit: 1 });
    if (!found) return false;
    const { bringHome } = await import('../transfer/bring-home.js');
    return await bringHome(adapter, { relationship, from, to, now, createRevision });
  } catch {
    return false;
  }
}
