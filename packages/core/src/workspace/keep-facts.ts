import { BACKLOG } from '../agenda/agenda.js';
import type { AgendaItem } from '../agenda/schema.js';
import { createRecord } from '../shared/create-record.js';
import type { Change, Writer } from '../shared/record.js';
import { keyText, outboxKey } from '../storage/keys.js';
import type { Command } from './command.js';
import type { Entries } from './entries.js';
import type { Keeping, KeptFact, OutboxRecord } from './outbox-record.js';
import type { Fact } from './requests.js';

/** Of the facts of a command those that a host is told: what both see, and as much of it as is wanted. */
export function keptFacts(
  facts: readonly Fact[],
  keeping: Keeping,
  changes: readonly Change[],
  current: string,
): readonly KeptFact[] {
  return facts
    .filter((fact) => !fact.private)
    .map(({ kind, id, title }) => {
      const subject = changes.find(({ record }) => record.id === id)?.record as
        Partial<AgendaItem> | undefined;
      const { meetingId = current } = subject ?? {};
      return {
        kind,
        id,
        private: false,
        meetingId: meetingId === BACKLOG ? current : meetingId,
        ...(keeping === 'titles' && title !== undefined && { title }),
      };
    });
}

/**
 * The changes of a command with what it puts into the outbox, just before the first that both see: they are one commit.
 * What the outbox has already is not put there again.
 */
export function withOutbox(
  changes: readonly Change[],
  { id, facts = [] }: Command,
  relationship: string,
  writer: Writer,
  entries: Entries,
): readonly Change[] {
  const at = changes.findIndex(({ key }) => key[0] === 'shared');
  const key = [...outboxKey(relationship, writer.device), id];
  if (at < 0 || facts.length === 0 || entries.has(keyText(key))) return changes;
  const record = createRecord<OutboxRecord>({ id, type: 'outbox', schema: 1, facts }, {}, writer);
  return [...changes.slice(0, at), { key, record }, ...changes.slice(at)];
}
