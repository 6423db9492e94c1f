import { addActionItem } from '../action-items/add.js';
import { dismissOtherAction, editActionItem } from '../action-items/edit.js';
import {
  blockAction,
  completeAction,
  dropAction,
  removeAction,
  reopenAction,
  startAction,
} from '../action-items/settle.js';
import type { Agenda } from '../agenda/agenda.js';
import { addDecision, dismissOtherDecision, editDecision, removeDecision } from '../decisions/decisions.js';
import { cancelMeeting, endMeeting, reopenMeeting, skipMeeting, type NextMeeting } from '../meeting/end.js';
import { rescheduleMeeting, resumeMeeting, startMeeting, wrapMeeting } from '../meeting/life.js';
import type { Table } from '../meeting/table.js';
import { pinNote, unpinNote } from '../notes/pin.js';
import { appendNote, dismissOtherNote, removeNote, shareNote, writeNote } from '../notes/write.js';
import { prepare, rate } from '../participation/participation.js';
import type { Change, Writer } from '../shared/record.js';
import { addWin, removeWin } from '../wins/wins.js';
import type { MeetingRequests } from './requests.js';

/** What an act in a meeting is worked out from. */
export interface MeetingGround {
  readonly table: Table;
  readonly agenda: Agenda;
  /** What the series says of the meeting after this one. */
  readonly next: () => NextMeeting;
}

type Operations = {
  readonly [K in keyof MeetingRequests]: (
    ground: MeetingGround,
    detail: MeetingRequests[K],
    writer: Writer,
    id: string,
  ) => readonly Change[];
};

/** What people do in a meeting and around it, by what they ask for. */
export const meetingOperations: Operations = {
  'action-item-add': ({ table }, detail, writer, id) => addActionItem(table, detail, id, writer),
  'action-item-edit': ({ table }, detail, writer) => editActionItem(table, detail, writer),
  'action-item-start': ({ table }, detail, writer) => startAction(table, detail, writer),
  'action-item-block': ({ table }, detail, writer) => blockAction(table, detail, writer),
  'action-item-complete': ({ table }, detail, writer) => completeAction(table, detail, writer),
  'action-item-drop': ({ table }, detail, writer) => dropAction(table, detail, writer),
  'action-item-reopen': ({ table }, detail, writer) => reopenAction(table, detail, writer),
  'action-item-remove': ({ table }, detail, writer) => removeAction(table, detail, writer),
  'action-item-dismiss': ({ table }, detail, writer) => dismissOtherAction(table, detail, writer),
  'note-write': ({ table }, detail, writer) => writeNote(table, detail, writer),
  'note-share': ({ table }, detail, writer) => shareNote(table, detail, writer),
  'note-append': ({ table }, detail, writer, id) => appendNote(table, detail, id, writer),
  'note-pin': ({ table }, detail, writer) => pinNote(table, detail, writer),
  'note-unpin': ({ table }, detail, writer) => unpinNote(table, detail, writer),
  'note-remove': ({ table }, detail, writer) => removeNote(table, detail, writer),
  'note-dismiss': ({ table }, detail, writer) => dismissOtherNote(table, detail, writer),
  'decision-add': ({ table }, detail, writer, id) => addDecision(table, detail, id, writer),
  'decision-edit': ({ table }, detail, writer) => editDecision(table, detail, writer),
  'decision-remove': ({ table }, detail, writer) => removeDecision(table, detail, writer),
  'decision-dismiss': ({ table }, detail, writer) => dismissOtherDecision(table, detail, writer),
  'win-add': ({ table }, detail, writer, id) => addWin(table, detail, id, writer),
  'win-remove': ({ table }, detail, writer) => removeWin(table, detail, writer),
  'participation-prepare': ({ table }, detail, writer) => prepare(table, detail, writer),
  'participation-rate': ({ table }, detail, writer) => rate(table, detail, writer),
  'meeting-start': ({ table }, detail, writer) => startMeeting(table, detail, writer),
  'meeting-wrap': ({ table }, detail, writer) => wrapMeeting(table, detail, writer),
  'meeting-resume': ({ table }, detail, writer) => resumeMeeting(table, detail, writer),
  'meeting-close': ({ table, agenda, next }, detail, writer) =>
    endMeeting(table, agenda, { status: 'closed' }, detail, next(), writer),
  'meeting-reopen': ({ table, agenda, next }, { id }, writer) =>
    reopenMeeting(table, agenda, id, next(), writer),
  'meeting-reschedule': ({ table }, detail, writer) => rescheduleMeeting(table, detail, writer),
  'meeting-skip': ({ table, agenda, next }, detail, writer) =>
    skipMeeting(table, agenda, detail, next(), writer),
  'meeting-cancel': ({ table, agenda, next }, detail, writer) =>
    cancelMeeting(table, agenda, detail, next(), writer),
  'meeting-miss': ({ table, agenda, next }, detail, writer) =>
    endMeeting(table, agenda, { status: 'missed' }, detail, next(), writer),
};
