import { BACKLOG } from '../agenda/agenda.js';
import type { AgendaItem } from '../agenda/schema.js';
import { createRecord } from '../shared/create-record.js';
import type { Change, Writer } from '../shared/record.js';
import { isPrivate, keyText } from '../storage/keys.js';
import type { Command } from './command.js';
import type { Entries, Scope } from './entries.js';
import { outboxKey } from '../storage/outbox-key.js';
import type { Keeping, KeptFact, OutboxRecord, Telling } from './outbox-record.js';
import type { Fact } from './requests.js';
import { asNamed, isSubject, standsAsTold } from './stands-as-told.js';

/** How much of its facts is kept in each place, where that was asked for. */
const keepings = new WeakMap<object, Keeping | null>();

/** How much of its facts is kept from a command on, which may say so itself. */
export function keepingOf({ kind, detail }: Command, place: object): Keeping | null | undefined {
  const { keeping } = detail as Telling;
  if (kind === 'tell' && keeping !== undefined) keepings.set(place, keeping);
  return keepings.get(place);
}

/**
 * Of the facts of a command those that a host is told: what both see, and as much of it as is wanted. What is private is
 * nobody else's business, so nothing of it is ever kept, and the outbox may lie where both see it.
 */
export function keptFacts(
  facts: readonly Fact[],
  keeping: Keeping,
  changes: readonly Change[],
  current: string,
): readonly KeptFact[] {
  return facts
    .filter((fact) => !fact.private)
    .map(({ kind, id, title }) => {
      const subject = changes.find(({ key, record }) => record.id === id && !isPrivate(key))?.record as
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

/** What a command puts into the outbox: a record of its own id, so that done twice it is there once. */
export function outboxChange(
  id: string,
  facts: readonly KeptFact<string>[],
  { relationshipId, stranger }: Pick<Scope, 'relationshipId' | 'stranger'>,
  writer: Writer,
  entries: Entries,
): readonly Change[] {
  const key = [...outboxKey(relationshipId, writer.device), id];
  if (facts.length === 0 || entries.has(keyText(key))) return [];
  // A host knows its people by its own ids.
  const teller = stranger === undefined ? writer : { ...writer, by: stranger };
  return [{ key, record: createRecord<OutboxRecord>({ id, type: 'outbox', schema: 1, facts }, {}, teller) }];
}

/**
 * The changes of a command with what it puts into the outbox, just before the first that both see: they are one commit.
 * Where somebody else did the same first and nothing is left to change, there is nothing to tell.
 */
export function withOutbox(
  changes: readonly Change[],
  command: Command,
  scope: Scope,
  writer: Writer,
  entries: Entries,
): readonly Change[] {
  const at = changes.findIndex(({ key }) => !isPrivate(key));
  const { id, facts = [] } = command;
  const told = asNamed(facts, command).filter((fact) => {
    const subject = changes.find(({ key, record }) => isSubject(fact, record) && !isPrivate(key));
    return subject && standsAsTold(fact.kind, subject.record);
  });
  return [...changes.slice(0, at), ...outboxChange(id, told, scope, writer, entries), ...changes.slice(at)];
}
