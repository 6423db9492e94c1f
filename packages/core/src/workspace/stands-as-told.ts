import { decodeHostId } from '../shared/decode-host-id.js';
import type { RecordBase } from '../shared/record.js';
import type { Command } from './command.js';

/** How a record stands once this is a fact; the others say nothing of it. */
const STANDING: Readonly<Record<string, string>> = {
  'action-item-started': 'doing',
  'action-item-blocked': 'blocked',
  'action-item-completed': 'done',
  'action-item-dropped': 'dropped',
  'agenda-item-discussed': 'discussed',
  'agenda-item-dropped': 'dropped',
  'meeting-started': 'running',
  'meeting-wrapped': 'wrapping',
  'meeting-resumed': 'running',
  'meeting-closed': 'closed',
  'meeting-skipped': 'skipped',
  'meeting-cancelled': 'cancelled',
  'meeting-missed': 'missed',
};

/** What a fact calls a record: a pair as the host does. */
export const idOf = ({ id, type }: RecordBase) => (type === 'relationship' ? decodeHostId(id) : id);

/**
 * What a command may be told as. What it adds is called as it is itself where another text was entered under the id that
 * was asked for.
 */
export const asNamed = <F extends { readonly id: string }>(facts: readonly F[], command: Command) =>
  facts.flatMap((fact) => {
    const { id: asked = command.id } = command.detail as { readonly id?: string };
    const id = fact.id.replace(asked, command.id);
    return id === fact.id ? [fact] : [fact, { ...fact, id }];
  });

/** Whether a fact is about a record: what else is called like it is something made of it, or for it. */
export const isSubject = ({ kind, id }: { readonly kind: string; readonly id: string }, record: RecordBase) =>
  idOf(record) === id &&
  (/^note-(un)?pinned$/.test(kind) ? record.type === 'pinned-note' : kind.startsWith(`${record.type}-`));

/** How a record stands once a fact of this kind is told; undefined where that says nothing of it. */
export const standingOf = (fact: string): string | undefined => STANDING[fact];

/** Whether a record stands as a fact tells. */
export function standsAsTold(fact: string, record: RecordBase): boolean {
  const standing = standingOf(fact);
  return standing === undefined || (record as { readonly status?: string }).status === standing;
}
