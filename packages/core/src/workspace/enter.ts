import type { Change, DeviceId } from '../shared/record.js';
import { invalid } from '../shared/text.js';
import { apply } from './apply.js';
import type { Command } from './command.js';
import type { Entries, Scope } from './entries.js';
import { factsOf, type About } from './facts.js';
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
export function enter(
  command: Command,
  about: About,
  entries: Entries,
  scope: Scope,
  device: DeviceId,
): Entering {
  const changes = apply(command, entries, scope, device);
  const rests = changes.length > 0 && isAtRest(entries, scope, about);
  // What the workspace does of itself is nobody's wish.
  const isAsked = about.kind !== null;
  if (!rests && !(isAsked && changes.some((change) => isSealed(entries, scope, change))))
    return { command, changes, facts: factsOf(command, about, entries, changes) };
  if (command.kind !== 'undo')
    throw rests ? invalid('relationship', 'archived') : invalid('status', 'out-of-range');
  return { command: { ...command, detail: { steps: [] } }, changes: [], facts: [] };
}
