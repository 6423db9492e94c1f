import { addItems } from '../agenda/add.js';
import { TITLE_LIMIT } from '../agenda/agenda.js';
import { parkItem, restoreItem, shareItem } from '../agenda/carry.js';
import { dismissOtherTitle, editItem } from '../agenda/edit.js';
import { moveItem } from '../agenda/move.js';
import { discussItem, dropItem, focusItem, removeItem, reopenItem } from '../agenda/settle.js';
import { editMeeting } from '../meeting/edit.js';
import type { Meeting } from '../meeting/schema.js';
import { archiveRelationship, restoreRelationship } from '../relationship/archive.js';
import { PARTICIPANT_GROUPS } from '../relationship/relationship.js';
import { renameParticipant } from '../relationship/rename.js';
import type { Participant } from '../relationship/schema.js';
import { editSeries } from '../schedule/edit.js';
import { extrasOf, meetingFor } from '../templates/fill.js';
import { OneOnOneError } from '../shared/errors.js';
import { optionalLine } from '../shared/optional-line.js';
import { NOBODY, type Change, type DeviceId, type Writer } from '../shared/record.js';
import { changeRecord, dismissOther } from '../shared/stamps.js';
import { keys, keyText, seriesKey } from '../storage/keys.js';
import type { Command, CommandDetails, CommandKind } from './command.js';
import type { Device } from './device-record.js';
import { agendaOf, essentials, type Entries, type Scope } from './entries.js';
import { follow } from './follow.js';
import { outboxChange, withOutbox } from './keep-facts.js';
import { meetingOperations, type MeetingGround } from './meeting-operations.js';
import { followLength, nextOf, seriesOf } from './series-of.js';
import { setDeviceViewer } from './set-device-viewer.js';
import { tableOf } from './table-of.js';
import { revert } from './undo.js';

interface Ground extends MeetingGround {
  readonly entries: Entries;
  readonly scope: Scope;
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
  ...meetingOperations,
  'agenda-item-add': ({ agenda, base }, detail, writer, id) => {
    const meeting = meetingFor(base.meeting, detail, writer);
    const added = addItems(agenda, detail, id, writer, extrasOf(detail));
    return added.length > 0 ? [...added, ...meeting] : [];
  },
  'agenda-item-edit': ({ agenda }, detail, writer) => editItem(agenda, detail, writer),
  'agenda-item-move': ({ agenda }, detail, writer) => moveItem(agenda, detail, writer),
  'agenda-item-focus': ({ agenda }, { id }, writer) => focusItem(agenda, id, writer),
  'agenda-item-discuss': ({ agenda }, { id }, writer) => discussItem(agenda, id, writer),
  'agenda-item-reopen': ({ agenda }, { id }, writer) => reopenItem(agenda, id, writer),
  'agenda-item-park': ({ agenda }, { id }, writer) => parkItem(agenda, id, writer),
  'agenda-item-drop': ({ agenda }, detail, writer) =>
    dropItem(
      agenda,
      detail.id,
      { ...detail, reason: optionalLine(detail.reason, 'reason', TITLE_LIMIT) },
      writer,
    ),
  'agenda-item-restore': ({ agenda }, { id }, writer) => restoreItem(agenda, id, writer),
  'agenda-item-remove': ({ agenda }, { id, base }, writer) => removeItem(agenda, id, base, writer),
  'agenda-item-share': ({ agenda }, { id, base }, writer) => shareItem(agenda, id, base, writer),
  'agenda-item-dismiss': ({ agenda }, detail, writer) => dismissOtherTitle(agenda, detail, writer),
  'meeting-edit': ({ base }, detail, writer) => [
    edited(base.meeting, (record) => editMeeting(record, detail, writer)),
  ],
  'meeting-dismiss': ({ base }, { at }, writer) => [
    edited(base.meeting, (record) => dismissOther(record, at, writer)),
  ],
  'series-edit': ({ entries, scope, base }, detail, writer) => {
    const { seriesId } = base.meeting.record;
    const before = seriesOf(entries, scope, seriesId, writer);
    const record = editSeries(before, detail, writer);
    const { lengthMinutes } = detail;
    return [
      { key: seriesKey(scope.relationshipId, seriesId), record },
      ...(lengthMinutes === undefined
        ? []
        : followLength(entries, scope, base.meeting.record, before, lengthMinutes, writer)),
    ];
  },
  'series-dismiss': ({ entries, scope, base }, { at }, writer) => {
    const { seriesId } = base.meeting.record;
    const record = dismissOther(seriesOf(entries, scope, seriesId, writer), at, writer);
    return [{ key: seriesKey(scope.relationshipId, seriesId), record }];
  },
  'participant-rename': ({ base, scope }, { role, displayName, base: seen = '' }, writer) => {
    const key = keys.participant(scope.relationshipId, base[role].id);
    return [{ key, record: renameParticipant(base[role], displayName, seen, writer) }];
  },
  'relationship-archive': ({ base: { relationship } }, { id }, writer) => [
    { key: relationship.key, record: archiveRelationship(relationship.record, id, writer) },
  ],
  'relationship-restore': ({ base: { relationship } }, { id }, writer) => [
    { key: relationship.key, record: restoreRelationship(relationship.record, id, writer) },
  ],
  'viewer-set': ({ entries, scope }, { viewer }, writer) => {
    const key = keys.device();
    const device = entries.get(keyText(key))?.record as Device | undefined;
    return device ? [{ key, record: setDeviceViewer(device, scope.seatKey, viewer, writer) }] : [];
  },
  tell: ({ entries, scope }, { facts = [] }, writer, id) => outboxChange(id, facts, scope, writer, entries),
  follow: ({ entries, scope, agenda }, _detail, writer) => follow(entries, scope, agenda, writer),
  undo: ({ entries }, { steps }, writer) => revert(entries, steps, writer),
};

/**
 * What a command changes in these records; nothing when it is done already. The first shared change of a pair
 * brings the records it cannot do without. Throws `invalid` and `not-found`.
 */
export function apply(command: Command, entries: Entries, scope: Scope, device: DeviceId): readonly Change[] {
  // Who was called as the page does before the pair was read is whoever they said to be in it.
  const viewer = (command.viewer === scope.stranger && scope.viewer) || command.viewer;
  const writer: Writer = { by: viewer ?? NOBODY, device, now: command.now };
  const seen: Scope = { ...scope, viewer };
  // What a page calls the two, nobody wrote on any device.
  const page: Writer = { by: NOBODY, device: '', now: command.now };
  const { mentor, mentee } = essentials(entries, seen, page);
  const base = { ...essentials(entries, seen, writer), mentor, mentee };
  const ground: Ground = {
    entries,
    scope: seen,
    base,
    agenda: agendaOf(entries, seen, base.meeting.record),
    table: tableOf(entries, seen, base),
    next: () => nextOf(entries, seen, base.meeting.record, writer),
  };
  const operation = operationOf[command.kind] as OperationOf['undo'];
  const changes = operation(ground, command.detail as CommandDetails['undo'], writer, command.id);
  const changed = changes.filter(({ key, record }) => entries.get(keyText(key))?.record !== record);
  if (changed.some(({ key }) => scope.unreadable.has(keyText(key)))) throw unreadable();
  // What is only told brings no pair with it.
  if (command.kind === 'tell' || !changed.some(({ key }) => key[0] === 'shared')) return changed;
  const given = new Set(changed.map(({ key }) => keyText(key)));
  const missing = [base.relationship, base.head, base.meeting].filter(
    ({ key }) => !entries.has(keyText(key)),
  );
  const along = [...missing, ...namesToKeep(entries, scope, base, page)].filter(
    ({ key }) => ![given, scope.unreadable].some((known) => known.has(keyText(key))),
  );
  return withOutbox([...along, ...changed], command, scope, writer, entries);
}

/** What a page calls the two that it names, where that is not kept with the pair: elsewhere they are known by it. */
const namesToKeep = (
  entries: Entries,
  { relationshipId, people }: Scope,
  base: Ground['base'],
  page: Writer,
): readonly Change[] =>
  (['mentor', 'mentee'] as const).flatMap((role) => {
    const { [role]: record } = base;
    const { id, displayName } = record;
    const key = keys.participant(relationshipId, id);
    const stored = entries.get(keyText(key))?.record as Participant | undefined;
    if (displayName === stored?.displayName || id !== people[role].id) return [];
    return [
      { key, record: stored ? changeRecord(stored, PARTICIPANT_GROUPS, { displayName }, page) : record },
    ];
  });

const unreadable = () =>
  new OneOnOneError('corrupt', 'This cannot be read.', { committed: 'no', retry: 'never' });

const edited = (placed: Change<Meeting>, edit: (record: Meeting) => Meeting): Change<Meeting> => ({
  key: placed.key,
  record: edit(placed.record),
});
