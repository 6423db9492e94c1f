import { createRecord } from '../shared/create-record.js';
import type { Change, FieldGroups, Writer } from '../shared/record.js';
import { changeRecord, changeText, dismissOther, sameJson } from '../shared/stamps.js';
import { cutText, invalid, isBlank, requireLine, wellFormed } from '../shared/text.js';
import { changed, findOn, idToAdd, isOwnItem, requireId, roleOf, type Table } from '../meeting/table.js';
import { keys } from '../storage/keys.js';
import type { DecisionRequests, DecisionText } from './requests.js';
import type { Decision } from './schema.js';

/** Longest statement, option and reason, in UTF-16 code units. */
export const STATEMENT_LIMIT = 500;
export const OPTION_LIMIT = 200;
export const RATIONALE_LIMIT = 2000;

/** Both decided together. */
export const BOTH = 'both';

/** Which group each field of a decision is written in. */
export const DECISION_GROUPS: FieldGroups<Decision> = {
  statement: 'statement',
  options: 'options',
  decidedBy: 'decidedBy',
  rationale: 'rationale',
};

// What a page leaves out is refused, not stored.
const NO_DECISION = { statement: '', decidedBy: '' };

/** Writes down a decision; doing it twice is doing it once. Throws `invalid` for what is out of its limits. */
export function addDecision(
  table: Table,
  { itemId, id: wanted, ...text }: DecisionRequests['decision-add'],
  spareId: string,
  writer: Writer,
): readonly Change[] {
  const asked = requireId(wanted ?? spareId);
  const fields = fieldsOf(table, { ...NO_DECISION, ...text });
  const { decidedBy: _who, ...texts } = fields;
  const id = idToAdd<Decision>(table, 'decision', [asked, spareId], texts, writer.now);
  if (id === undefined) return [];
  const { statement } = fields as Required<DecisionText>;
  const options = fields.options ?? [onlyOption(statement)];
  const meetingId = table.meeting.record.id;
  const about = isOwnItem(table, itemId) ? undefined : itemId;
  const record = createRecord<Decision>(
    { ...(fields as DecisionText), id, type: 'decision', schema: 1, meetingId, itemId: about, options },
    DECISION_GROUPS,
    writer,
  );
  return [{ key: [...keys.list(table.relationshipId, 'decision', meetingId), id], record }];
}

/** What a decision was taken among, where nobody said: itself alone. */
export const onlyOption = (statement: string) => cutText(statement, OPTION_LIMIT);

/**
 * Changes a decision. A statement or a reason that somebody else changed meanwhile is kept beside the new one; of the
 * options what each of them added stays, and what each took out goes.
 */
export function editDecision(
  table: Table,
  { id, base, optionsBase, rationaleBase, ...text }: DecisionRequests['decision-edit'],
  writer: Writer,
): readonly Change[] {
  const placed = findOn<Decision>(table, 'decision', id);
  const fields = fieldsOf(table, text);
  const { statement: value, options, rationale: _why, ...rest } = fields;
  const { options: there } = placed.record;
  // What is decided alone is no option that anybody gave: it goes where somebody gives some.
  const isAlone = sameJson(there, [onlyOption(placed.record.statement)]);
  const optionsSeen = isAlone ? [...(optionsBase ?? []), ...there] : optionsBase;
  const joined = options && { options: joinOptions(options, there, optionsSeen) };
  let record = changeRecord(placed.record, DECISION_GROUPS, { ...rest, ...joined }, writer);
  if (joined && record !== placed.record)
    record = changeRecord(record, DECISION_GROUPS, { deletedAt: undefined }, writer);
  if ('rationale' in fields) {
    const why = { value: fields.rationale, base: rationaleBase ?? record.rationale };
    record = changeText(record, DECISION_GROUPS, 'rationale', why, writer);
  }
  const seen = base ?? record.statement;
  if (value !== undefined && value !== seen) {
    record = changeRecord(record, DECISION_GROUPS, { deletedAt: undefined }, writer);
    record = changeText(record, DECISION_GROUPS, 'statement', { value, base: seen }, writer);
    // Where nobody said what there was to choose from, it is what is decided now.
    if (sameJson(record.options, [onlyOption(placed.record.statement)]))
      record = changeRecord(record, DECISION_GROUPS, { options: [onlyOption(record.statement)] }, writer);
  }
  return record === placed.record ? [] : [{ key: placed.key, record }];
}

// There is always one: of two that each took out what the other left, the later stays.
function joinOptions(now: readonly string[], there: readonly string[], base = there): readonly string[] {
  const kept = now.filter((option) => there.includes(option) || !base.includes(option));
  const all = [...kept, ...there.filter((option) => !base.includes(option) && !now.includes(option))];
  return all.length > 0 ? all : now;
}

/** Deletes one that was a mistake: a tombstone stays. One that no longer says `base` stays too. */
export function removeDecision(
  table: Table,
  { id, base }: DecisionRequests['decision-remove'],
  writer: Writer,
) {
  const placed = findOn<Decision>(table, 'decision', id);
  const { deletedAt = writer.now, statement } = placed.record;
  return base !== undefined && statement !== base
    ? []
    : changed(placed, DECISION_GROUPS, { deletedAt }, writer);
}

/** Lets go of the other version of a statement, written at `at`. */
export function dismissOtherDecision(
  table: Table,
  { id, at }: DecisionRequests['decision-dismiss'],
  writer: Writer,
) {
  const { key, record } = findOn<Decision>(table, 'decision', id);
  return [{ key, record: dismissOther(record, at, writer) }];
}

function fieldsOf(table: Table, { statement, options, decidedBy, rationale }: Partial<DecisionText>) {
  if (decidedBy !== undefined && decidedBy !== BOTH && !roleOf(table, decidedBy))
    throw invalid('decidedBy', 'out-of-range');
  const lines = options?.filter((option) => !isBlank(option));
  if (rationale !== undefined && rationale.length > RATIONALE_LIMIT) throw invalid('rationale', 'too-long');
  return {
    ...(statement !== undefined && { statement: requireLine(statement, 'statement', STATEMENT_LIMIT) }),
    ...(lines?.length && { options: lines.map((line) => requireLine(line, 'options', OPTION_LIMIT)) }),
    ...(decidedBy !== undefined && { decidedBy }),
    ...(rationale !== undefined && { rationale: isBlank(rationale) ? undefined : wellFormed(rationale) }),
  };
}
