import type { AgendaItem } from '../agenda/schema.js';
import type { ParticipantId, RecordBase } from '../shared/record.js';
import { sameJson } from '../shared/stamps.js';
import { cameToSomething, cameTrue, subjectsOf } from './came-true.js';
import type { Command } from './command.js';
import type { Drafts } from './drafts.js';
import type { Entries } from './entries.js';
import type { Memories } from './heed-wipe.js';
import { isTakenBack } from './in-time.js';
import type { Waiting } from './ledger.js';
import type { Fact, FactKind } from './requests.js';
import type { Repository } from '../storage/repository.js';
import { asNamed, standingOf, standsAsTold } from './stands-as-told.js';
import { typedFor, wordsIn } from './typed-for.js';
import type { UndoStep } from './undo.js';

/**
 * Takes note of what came of a command that waits no more, and answers the facts that are true of it. Where nothing came of
 * it, for somebody else did something first, its words are in their fields again, and that it was refused is told. A
 * stashed copy of it goes first.
 */
export async function conclude(
  waiting: Waiting,
  { ledger, drafts, history }: Memories,
  repository: Repository,
): Promise<readonly Fact[]> {
  const { command, facts, stashed } = waiting;
  if (stashed) await repository.commit([], () => null, [command.id]).catch(() => {});
  const told = asNamed(facts, command).filter((fact) => cameTrue(fact, waiting, ledger));
  if (told.length > 0) return told;
  const { scope, confirmed } = ledger;
  // What nobody in particular did whoever says who they are takes along, as they do with what they were typing.
  const author = command.viewer ?? scope.viewer;
  const owner = author ?? undefined;
  const own = drafts.of(owner);
  const typed = lostBy(command, confirmed).filter(([field]) => !own.has(field));
  const fields = typed.map(([field]) => field);
  const { once, steps } = command.detail as { readonly once?: boolean; readonly steps?: readonly UndoStep[] };
  // To take some acts back is no fact: whether anything came of that shows in what it changed.
  const isSilent = facts.length === 0 && (!steps || cameToSomething(waiting, ledger));
  const isAsWished =
    once ||
    (facts[0]
      ? facts.every((fact) => subjectsOf(fact, ledger).some(({ record }) => isSo(fact, command, record)))
      : isTakenBack(confirmed, steps ?? []));
  if (author === scope.viewer && !isSilent && (typed.length > 0 || !isAsWished))
    history?.refuse(waiting, fields);
  for (const [field, draft] of typed) drafts.set(field, draft, owner);
  if (fields[0] && author !== scope.viewer) await readDrafts(drafts, owner).catch(() => {});
  return told;
}

// Of somebody who looks no more: they may have gone on before it was read, and nothing of theirs is stored before.
async function readDrafts(drafts: Drafts, owner?: ParticipantId) {
  const { place } = drafts;
  const stashed = await place?.adapter.stashed?.();
  if (place) await drafts.open({ ...place, stashed: stashed ?? [] }, owner);
}

// What was typed for a command, and stands in nothing that is seen.
function lostBy(command: Command, confirmed: Entries) {
  const { id } = command.detail as { readonly id?: string };
  const typed = [...typedFor(command)];
  const records = [...confirmed.values()].filter(
    ({ record }) =>
      (id === undefined || [id, command.id].includes(record.id)) && record.deletedAt === undefined,
  );
  const said = new Set(records.flatMap(({ record }) => wordsIn(record)));
  return typed.some(([, { text }]) => said.has(text.trim())) ? [] : typed;
}

// How a record stands that is as it was wished. The facts themselves say less: acts that are taken back tell them, too.
const WISHED: Partial<Record<FactKind, AgendaItem['status']>> = {
  'agenda-item-parked': 'parked',
  'agenda-item-reopened': 'open',
  'agenda-item-restored': 'open',
};

// Whether what was asked for is so, whoever did it.
function isSo({ kind }: Fact, { kind: asked, detail }: Command, record: RecordBase): boolean {
  const isGone = record.deletedAt !== undefined;
  if (isGone || kind.endsWith('-removed')) return isGone && kind.endsWith('-removed');
  if (kind.endsWith('-added')) return true;
  const wishedStatus = WISHED[kind];
  if (wishedStatus) return (record as Partial<AgendaItem>).status === wishedStatus;
  if (standingOf(kind) !== undefined) return standsAsTold(kind, record);
  const wished = Object.entries(detail).filter(([name]) => name !== 'id' && name in record);
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return (
    asked !== 'undo' && wished.length > 0 && wished.every(([name, value]) => sameJson(values[name], value))
  );
}
