import { isRole } from '../relationship/by-role.js';
import { createRecord } from '../shared/create-record.js';
import { NOBODY, type ParticipantId, type RecordBase } from '../shared/record.js';
import type { JsonValue, StorageAdapter, StorageKey } from '../storage/adapter.js';
import { keys } from '../storage/keys.js';
import { segmentsUnder } from '../storage/segments.js';
import { isDevice, type Device } from '../workspace/device-record.js';
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

/**
 * Where the templates of whoever is looking may lie. They are theirs, with whomever they meet: in each pair in which it was
 * said on this device who they are, or of which a page says that they are one. What was kept before anybody said that
 * stays in its pair.
 */
async function placesOf({ storage, state }: Place): Promise<readonly StorageKey[]> {
  const { relationshipId: here, viewer } = state;
  const nobodys = templatesKey(NOBODY, here);
  if (viewer === null) return [nobodys];
  const [device] = await storage.get([keys.device()]);
  const said = device && isDevice(device.value) ? (device.value as unknown as Device).viewers : {};
  const elsewhere = (await pairsOf(storage, here, viewer, said)).filter(([pair]) => pair !== here);
  return [
    templatesKey(viewer, here),
    nobodys,
    ...elsewhere.map(([pair, owner]) => templatesKey(owner, pair)),
  ];
}

async function pairsOf(
  storage: StorageAdapter,
  here: string,
  viewer: ParticipantId,
  said: Device['viewers'],
) {
  // Whoever else had looked was forgotten in every pair: all that were said since are one person.
  if (said[here] === viewer) return Object.entries(said).filter(([pair]) => !pair.includes('/'));
  // A role is not a name: in another pair it may be somebody else.
  if (isRole(viewer)) return [];
  return (await segmentsUnder(storage, ['private', viewer])).map((pair) => [pair, viewer] as const);
}

/**
 * The templates that the viewer made, in whichever pair, the first first. They lie in the private partition: they are read
 * where somebody asks for them, travel with an export of what is private in the pair in which they were made, and go with
 * its wipe. What was kept before anybody said who they are travels with every export of somebody who did not say so either.
 */
export async function ownTemplates(place: Place): Promise<readonly AgendaTemplate[]> {
  const places = await placesOf(place);
  const found = await Promise.all(places.map((prefix) => place.storage.list({ prefix })));
  const templates = found
    .flat()
    .map(({ value }) => value as unknown as Partial<TemplateRecord> | null)
    .filter((value) => value?.schema === 1 && isAgendaTemplate(value.template))
    .sort((a, b) => (String(a!.createdAt) < String(b!.createdAt) ? -1 : 1))
    .map((value) => value!.template!);
  return [...new Map(templates.map((template) => [template.id, template])).values()]; // kept again, the later one counts
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
export async function removeTemplate(place: Place, id: string): Promise<void> {
  const { storage } = place;
  const places = (await placesOf(place)).map((prefix) => [...prefix, id]);
  const deletes = (await storage.get(places)).flatMap((record) =>
    record ? [{ kind: 'delete', key: record.key, ifRevision: record.revision } as const] : [],
  );
  if (deletes.length > 0) await storage.commit(deletes);
}
