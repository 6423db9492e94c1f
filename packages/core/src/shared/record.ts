import type { JsonValue, StorageKey } from '../storage/adapter.js';
import type { HlcText } from './hlc.js';

/** A point in time as UTC ISO text with milliseconds: `2030-01-10T14:00:00.000Z`. */
export type Instant = string;
/** One of the two people of a relationship: `mentor`, `mentee`, or a name the host gave. */
export type ParticipantId = string;
/** One browser profile, or one Node process: whoever counts its own edits in a version vector. */
export type DeviceId = string;
/** Fields that belong together and merge whole, such as `place` for `meetingId` and `order`. */
export type FieldGroup = string;

/** Who wrote something before anyone said who they are. No host id can be this: theirs never start with `_`. */
export const NOBODY: ParticipantId = '_nobody';

/** When and by whom a field group was last written, and which edits they had seen: a version vector. */
export interface Stamp {
  readonly at: HlcText;
  readonly by: ParticipantId;
  readonly seen: Readonly<Record<DeviceId, number>>;
  /** Further edits that wrote the very same, where two copies met. */
  readonly also?: readonly Edit[] | undefined;
}

/** One writing of a text: when (which names the device, too), by whom, and which of that device's edits it was. */
export interface Edit {
  readonly at: HlcText;
  readonly by: ParticipantId;
  /** Absent in what was written before edits were counted here. */
  readonly count?: number | undefined;
}

/** A text that somebody else wrote at the same time, kept until someone dismisses it. */
export interface OtherVersion extends Edit {
  readonly value: JsonValue;
  readonly also?: readonly Edit[] | undefined;
}

/** What every record carries. Fields this version does not know are kept as they are. */
export interface RecordBase {
  readonly id: string;
  readonly type: string;
  /** Integer version of this record type. */
  readonly schema: number;
  readonly author: ParticipantId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly stamps: Readonly<Record<FieldGroup, Stamp>>;
  readonly others?: Readonly<Record<FieldGroup, readonly OtherVersion[]>> | undefined;
  /** Set: deleted, and kept as a tombstone so that the deletion reaches every copy. */
  readonly deletedAt?: Instant | undefined;
  readonly ext?: Readonly<Record<string, JsonValue>> | undefined;
}

/** Which group each changeable field belongs to. Fields that are not named never change after creation. */
export type FieldGroups<T> = Readonly<Partial<Record<keyof T & string, FieldGroup>>>;

/** Who writes, on what device, when. */
export interface Writer {
  readonly by: ParticipantId;
  readonly device: DeviceId;
  readonly now: Instant;
}

/** One record as it is to be stored. */
export interface Change<T extends RecordBase = RecordBase> {
  readonly key: StorageKey;
  readonly record: T;
}
