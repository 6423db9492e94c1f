import type { Clock, RandomBytes, Schedule } from '../shared/clock.js';
import type { ParticipantId } from '../shared/record.js';
import type { StorageAdapter } from '../storage/adapter.js';
import type { Role } from '../relationship/schema.js';
import type { Policies } from '../schedule/series.js';

/** A person as the page knows them. */
export interface HostParticipant {
  readonly id: string;
  readonly role: Role;
  readonly displayName?: string;
}

/** What a workspace runs on. Nothing is read from the surroundings. */
export interface WorkspaceOptions {
  readonly storage: StorageAdapter;
  /** Opened when `storage` is refused for good: usually the memory adapter. The state then says `memory`. */
  readonly fallback?: () => StorageAdapter | Promise<StorageAdapter>;
  /** The host's id of the pair; without one it is this device's own pair. */
  readonly relationship?: string;
  /**
   * The host's id of who is looking; without one it is whoever said "this is me" here last, or nobody. So it is, too, for
   * an id that is neither of the two: then this device remembers for it which of them they said they are.
   */
  readonly viewer?: ParticipantId;
  /** The two people, where the host knows them. */
  readonly participants?: readonly HostParticipant[];
  /** How a meeting of theirs ends, until the two first change their schedule: that keeps what held then, or what they choose. */
  readonly policies?: Policies;
  /** Tells drafts of one tab from another's; survives a reload where the page can make it so. */
  readonly tab: string;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly random: RandomBytes;
}
