import { addItems } from '../agenda/add.js';
import type { Agenda } from '../agenda/agenda.js';
import { parkItem, restoreItem, shareItem } from '../agenda/carry.js';
import { dismissOtherTitle, editItem } from '../agenda/edit.js';
import { moveItem } from '../agenda/move.js';
import { discussItem, dropItem, removeItem, reopenItem } from '../agenda/settle.js';
import { editMeeting } from '../meeting/edit.js';
import type { Meeting } from '../meeting/schema.js';
import { renameParticipant } from '../relationship/rename.js';
import { OneOnOneError } from '../shared/errors.js';
import { NOBODY, type Change, type DeviceId, type Writer } from '../shared/record.js';
import { dismissOther } from '../shared/stamps.js';
import { keys, keyText } from '../storage/keys.js';
import type { Command, CommandDetails, CommandKind } from './command.js';
import type { Device } from './device-record.js';
import { agendaOf, essentials, type Entries, type Scope } from './entries.js';
import { setDeviceViewer } from './set-device-viewer.js';
import { revert } from './undo.js';

interface Ground {
  readonly entries: Entries;
  readonly scope: Scope;
  readonly agenda: Agenda;
  readonly base: ReturnType<typeof essentials>;
}

type OperationOf = {
  readonly [K in CommandKind]: (
    ground: Ground,
    detail: CommandDetails[K],
    writer: Writer,
    id: string,
  ) => readonly Change[];
};

const operationOf: OperationOf = {
  'agenda-item-add': ({ agenda }, detail, writer, id) => addItems(agenda, detail, id, writer),
  'agenda-item-edit': ({ agenda }, detail, writer) => editItem(agenda, detail, writer),
  'agenda-item-move': ({ agenda }, detail, writer) => moveItem(agenda, detail, writer),
  'agenda-item-discuss': ({ agenda }, { id }, writer) => discussItem(agenda, id, writer),
  'agenda-item-reopen': ({ agenda }, { id }, writer) => reopenItem(agenda, id, writer),
  'agenda-item-park': ({ agenda }, { id }, writer) => parkItem(agenda, id, writer),
  'agenda-item-drop': ({ agenda }, { id, reason }, writer) => dropItem(agenda, id, reason, writer),
  'agenda-item-restore': ({ agenda }, { id }, writer) => restoreItem(agenda, id, writer),
  'agenda-item-remove': ({ agenda }, { id, base }, writer) => removeItem(agenda, id, base, writer),
  'agenda-item-share': ({ agenda }, { id }, writer) => shareItem(agenda, id, writer),
  'agenda-item-dismiss': ({ agenda }, detail, writer) => dismissOtherTitle(agenda, detail, writer),
  'meeting-edit': ({ base }, detail, writer) => [
    edited(base.meeting, (record) => editMeeting(record, detail, writer)),
  ],
  'meeting-dismiss': ({ base }, { at }, writer) => [
    edited(base.meeting, (record) => dismissOther(record, at, writer)),
  ],
  'participant-rename': ({ base, scope }, { role, displayName, base: seen = '' }, writer) => {
    const key = keys.participant(scope.relationshipId, base[role].id);
    return [{ key, record: renameParticipant(base[role], displayName, seen, writer) }];
  },
  'viewer-set': ({ entries, scope }, { viewer }, writer) => {
    const key = keys.device();
    const device = entries.get(keyText(key))?.record as Device | undefined;
    return device ? [{ key, record: setDeviceViewer(device, scope.relationshipId, viewer, writer) }] : [];
  },
  undo: ({ entries }, { steps }, writer) => revert(entries, steps, writer),
};

/**
 * What a command changes in these records; nothing when it is done already. The first shared change of a pair
 * brings the records it cannot do without. Throws `invalid` and `not-found`.
 */
export function apply(command: Command, entries: Entries, scope: Scope, device: DeviceId): readonly Change[] {
  const writer: Writer = { by: command.viewer ?? NOBODY, device, now: command.now };
  const seen: Scope = { ...scope, viewer: command.viewer };
  const base = essentials(entries, seen, writer);
  const ground: Ground = { entries, scope: seen, base, agenda: agendaOf(entries, seen, base.meeting.record) };
  const operation = operationOf[command.kind] as OperationOf['undo'];
  const changes = operation(ground, command.detail as CommandDetails['undo'], writer, command.id);
  const changed = changes.filter(({ key, record }) => entries.get(keyText(key))?.record !== record);
  if (changed.some(({ key }) => scope.unreadable.has(keyText(key)))) throw unreadable();
  if (!changed.some(({ key }) => key[0] === 'shared')) return changed;
  const given = new Set(changed.map(({ key }) => keyText(key)));
  const missing = [base.relationship, base.head, base.meeting].filter(
    ({ key }) => ![entries, given, scope.unreadable].some((known) => known.has(keyText(key))),
  );
  return [...missing, ...changed];
}

const unreadable = () =>
  new OneOnOneError('corrupt', 'What is stored here cannot be read.', { committed: 'no', retry: 'never' });

const edited = (placed: Change<Meeting>, edit: (record: Meeting) => Meeting): Change<Meeting> => ({
  key: placed.key,
  record: edit(placed.record),
});
