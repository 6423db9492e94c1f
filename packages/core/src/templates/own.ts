import { createRecord } from '../shared/create-record.js';
import { NOBODY, type ParticipantId, type RecordBase } from '../shared/record.js';
import type { JsonValue } from '../storage/adapter.js';
import type { Workspace } from '../workspace/workspace.js';
import { isAgendaTemplate } from './guard.js';
import type { AgendaTemplate } from './template.js';
import { templatesKey } from './templates-key.js';

type Place = Pick<Workspace, 'storage' | 'createId'> & {
  readonly state: Pick<Workspace['state'], 'relationshipId' | 'viewer'>;
};

interface TemplateRecord extends RecordBase {
  readonly template: AgendaTemplate;
}

// What was kept before anybody said who they are stays theirs.
const ownersOf = ({ viewer }: Place['state']): readonly ParticipantId[] =>
  viewer === null ? [NOBODY] : [viewer, NOBODY];

/**
 * The templates that the viewer made, the first first. They lie in the private partition: they are read where somebody
 * asks for them, travel with an export of what is private, and go with a wipe. What was kept before anybody said who
 * they are travels with every export of somebody who did not say so either.
 */
export async function ownTemplates({ storage, state }: Place): Promise<readonly AgendaTemplate[]> {
  const places = ownersOf(state).map((owner) => templatesKey(owner, state.relationshipId));
  const found = await Promise.all(places.map((prefix) => storage.list({ prefix })));
  return found
    .flat()
    .map(({ value }) => value as unknown as Partial<TemplateRecord> | null)
    .filter((value) => value?.schema === 1 && isAgendaTemplate(value.template))
    .sort((a, b) => (String(a!.createdAt) < String(b!.createdAt) ? -1 : 1))
    .map((value) => value!.template!);
}

/** Keeps a template. One under its id is replaced. */
export async function keepTemplate(place: Place, template: AgendaTemplate, now: string): Promise<void> {
  const { storage, state, createId } = place;
  const owner = state.viewer ?? NOBODY;
  const key = [...templatesKey(owner, state.relationshipId), template.id];
  const [known] = await storage.get([key]);
  const writer = { by: owner, device: '', now };
  const fields = { id: template.id, type: 'template', schema: 1, template };
  const value = createRecord<TemplateRecord>(fields, {}, writer) as unknown as JsonValue;
  const ifRevision = known?.revision ?? null;
  await storage.commit([{ kind: 'put', key, value, revision: createId.call(place), ifRevision }]);
}

/** Lets go of a template. */
export async function removeTemplate({ storage, state }: Place, id: string): Promise<void> {
  const places = ownersOf(state).map((owner) => [...templatesKey(owner, state.relationshipId), id]);
  const deletes = (await storage.get(places)).flatMap((record) =>
    record ? [{ kind: 'delete', key: record.key, ifRevision: record.revision } as const] : [],
  );
  if (deletes.length > 0) await storage.commit(deletes);
}
