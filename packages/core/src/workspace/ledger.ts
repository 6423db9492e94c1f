import type { AgendaItem } from '../agenda/schema.js';
import type { Change, DeviceId } from '../shared/record.js';
import { isOneOnOneError, OneOnOneError } from '../shared/errors.js';
import type { Entry, Reading } from '../storage/repository.js';
import type { StashEntry } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import type { Command } from './command.js';
import { currentMeetingId, withChanges, withEntries, type Entries, type Scope } from './entries.js';
import type { About } from './facts.js';
import type { LaterReading } from './later-reading.js';
import type { Operations } from './operations.js';
import type { Fact, RequestKind } from './requests.js';
import type { UndoStep } from './undo.js';

/** A command that is done on screen and not yet in storage. */
export interface Waiting {
  readonly command: Command;
  readonly origin: unknown;
  /** The request that it is, does again or takes back; `null` for the workspace's own. */
  readonly kind: RequestKind | null;
  /** The title of the item it is about. */
  readonly title?: string | undefined;
  readonly facts: readonly Fact[];
  /** How to take it back, as far as it is known now. */
  steps: readonly UndoStep[];
  /** The part of `steps` that is committed. */
  settled: readonly UndoStep[];
  /** Storage keeps a stashed copy of it. */
  stashed: boolean;
}

/** What somebody asked for, and who; a request taken back or done again is still that request. */
export type Entered = Pick<Waiting, 'kind' | 'origin' | 'title'> & About;

/** What nobody asked for: it is the workspace's own doing. */
export const OWN: Entered = { kind: null, origin: undefined };

/** A command about to wait; what is not said of it is nobody's wish. */
const newWaiting = (command: Command, facts: readonly Fact[]): Waiting => ({
  command,
  facts,
  ...OWN,
  steps: [],
  settled: [],
  stashed: false,
});

const newer = () =>
  new OneOnOneError('newer-schema', 'A newer version wrote this.', { committed: 'no', retry: 'never' });

const unequipped = () =>
  new OneOnOneError('unavailable', 'It can only be read yet.', {
    committed: 'no',
    retry: 'backoff',
  });

/** The records that storage has confirmed, the commands that wait, and what both make together. */
export class Ledger {
  /** As storage has them, as far as we know. */
  confirmed: Entries = new Map();
  /** With every waiting command applied: what is on screen. */
  current: Entries = new Map();
  readonly queue: Waiting[] = [];
  /** Keys' texts of stored records that cannot be read: they are left alone. */
  readonly unreadable: Set<string>;
  /** Some record was written by a newer version of the SDK. */
  newer = false;
  device: DeviceId = '';
  /** While they are missing, the queue is empty. */
  equipment: Operations | undefined;
  /** What it has to read more than an agenda. */
  reading: LaterReading | undefined;
  #hasStash = false;
  /** What was stashed, and is to be done once there are operations. */
  readonly #left: StashEntry[] = [];
  readonly #scopeOf: (entries: Entries) => Scope;

  constructor(scopeOf: (entries: Entries) => Scope, unreadable: Set<string>) {
    this.#scopeOf = scopeOf;
    this.unreadable = unreadable;
  }

  get scope(): Scope {
    return this.#scopeOf(this.current);
  }

  /** Whether the viewer's private items have not come along to the present meeting. */
  get isBehind(): boolean {
    return this.operations.isBehind(this.current, this.scope);
  }

  get currentMeetingId(): string {
    return currentMeetingId(this.current, this.scope.relationshipId);
  }

  /** Throws `unavailable` while there are none. */
  get operations(): Operations {
    if (!this.equipment) throw unequipped();
    return this.equipment;
  }

  /** Takes what it needs for everything, or for reading more; answers whether it was missing. */
  equip(means: Operations | LaterReading): boolean {
    if (this.equipment || means === this.reading) return false;
    this.reading = means;
    if ('apply' in means) {
      this.equipment = means;
      this.#takeUp(this.#left.splice(0));
    }
    return true;
  }

  /**
   * Does a command on screen and queues it; `null` where it changes nothing and is not wanted `anyway`.
   * Throws `invalid`, `not-found`, `corrupt` and `newer-schema`, and then nothing has changed.
   */
  enter(asked: Command, about: Entered, anyway: boolean): Waiting | null {
    const { enter } = this.operations;
    if (this.newer) throw newer();
    const { command, changes, facts } = enter(asked, about, this);
    if (!changes.length && !anyway) return null;
    const subject = changes.find(({ record }) => record.id === (facts[0]?.id ?? record.id));
    const title = about.title ?? (subject?.record as AgendaItem | undefined)?.title;
    return this.#push({ ...newWaiting(command, facts), ...about, title });
  }

  /** Does a command on screen, queues it and answers it. */
  #push(waiting: Waiting): Waiting {
    this.queue.push(waiting);
    this.#applyTo(waiting);
    return waiting;
  }

  /** What did not get into storage before its page went away is done the first time that it is read, or as soon as it can be. */
  takeUpStashed(entries: readonly StashEntry[]): void {
    if (this.#hasStash) return;
    this.#hasStash = true;
    if (this.equipment) this.#takeUp(entries);
    else this.#left.push(...entries);
  }

  #takeUp(entries: readonly StashEntry[]): void {
    const { relationshipId } = this.scope;
    for (const entry of entries) {
      const command = this.operations.stashedCommand(entry, relationshipId);
      if (command && !this.queue.some((waiting) => waiting.command.id === command.id))
        this.#push({ ...newWaiting(command, []), stashed: true });
    }
  }

  /** What the command that waits longest has to change next in storage: as far as it stays in one partition. */
  next(): readonly Change[] {
    const [first] = this.queue;
    const changes = first ? this.#attempt(first.command, this.confirmed) : [];
    const end = changes.findIndex(({ key }) => key[0] !== changes[0]?.key[0]);
    return end < 0 ? changes : changes.slice(0, end);
  }

  /** Takes note of a part that storage has committed. */
  settle(changes: readonly Change[], entries: readonly Entry[]): void {
    const [first] = this.queue;
    if (first) first.settled = this.#undoSteps(this.confirmed, changes, first.settled);
    this.learn(entries);
  }

  /** Takes over what was read, and remembers what could not be. */
  read({ entries, setAside, newer }: Reading): void {
    for (const key of setAside) this.unreadable.add(keyText(key));
    for (const { key } of entries) this.unreadable.delete(keyText(key));
    this.newer ||= newer;
    this.learn(entries);
  }

  /** Takes over what storage answered, keeping what it said of other records. */
  learn(entries: readonly Entry[]): void {
    const fresh = entries.filter(
      ({ key, revision }) => this.confirmed.get(keyText(key))?.revision !== revision,
    );
    if (fresh.length > 0) this.replace(withEntries(this.confirmed, fresh));
  }

  /** Forgets what it knew, and takes over what was read. */
  restart(reading: Reading): void {
    this.unreadable.clear();
    this.confirmed = new Map();
    this.read(reading);
  }

  /** Starts again from these confirmed records; every waiting command is done again on them. */
  replace(confirmed: Entries): void {
    this.confirmed = confirmed;
    this.current = confirmed;
    for (const waiting of this.queue) this.#applyTo(waiting);
  }

  #applyTo(waiting: Waiting): void {
    const changes = this.#attempt(waiting.command, this.current);
    waiting.steps = this.#undoSteps(this.current, changes, waiting.settled);
    this.current = withChanges(this.current, changes);
  }

  readonly #undoSteps = (entries: Entries, changes: readonly Change[], earlier: readonly UndoStep[]) =>
    this.operations.undoSteps(entries, changes, this.scope, earlier);

  // What a command was about may be gone by now; then there is nothing left for it to do.
  #attempt(command: Command, entries: Entries): readonly Change[] {
    try {
      return this.operations.apply(command, entries, this.#scopeOf(entries), this.device);
    } catch (error) {
      if (isOneOnOneError(error)) return [];
      throw error;
    }
  }
}
