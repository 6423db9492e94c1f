import type { Change } from '../shared/record.js';
import { invalid } from '../shared/text.js';
import { apply } from './apply.js';
import type { Command } from './command.js';
import { currentMeetingId } from './entries.js';
import { factsOf, type About } from './facts.js';
import { keepingOf, keptFacts } from './keep-facts.js';
import type { Ledger } from './ledger.js';
import type { Fact } from './requests.js';
import { isAtRest } from './put-away.js';
import { isSealed } from './sealed.js';

/** A command that somebody asked for just now: what it changes, and what it will be told as. */
interface Entering {
  readonly command: Command;
  readonly changes: readonly Change[];
  readonly facts: readonly Fact[];
}

/**
 * What a command comes to that somebody asks for now. Throws `invalid` for what a meeting that is over has put out of
 * reach, and for whatever is asked in a pair that is archived; to take such an act back changes nothing. A command that
 * was on its way when the meeting ended, or the pair was archived, is not asked for again: it does what it was to do,
 * for what was typed before is not lost.
 */
export function enter(command: Command, about: About, ledger: Ledger): Entering {
  const { current: entries, scope, device } = ledger;
  const keeping = keepingOf(command, ledger);
  const changes = apply(command, entries, scope, device);
  const rests = changes.length > 0 && isAtRest(entries, scope, about);
  // What the workspace does of itself is nobody's wish.
  const { kind } = about;
  if (!rests && !(kind && changes.some((change) => isSealed(entries, scope, change, kind)))) {
    const facts = factsOf(command, about, entries, changes);
    const kept =
      keeping && keptFacts(facts, keeping, changes, currentMeetingId(entries, scope.relationshipId));
    return { command: kept?.length ? { ...command, facts: kept } : command, changes, facts };
  }
  if (command.kind !== 'undo')
    throw rests ? invalid('relationship', 'archived') : invalid('status', 'out-of-range');
  return { command: { ...command, detail: { steps: [] } }, changes: [], facts: [] };
}
