import { createIds } from '../shared/ids.js';
import type { Instant, ParticipantId } from '../shared/record.js';
import { encodeHostId } from '../shared/host-id.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { Repository } from '../storage/repository.js';
import type { Command, CommandDetails, CommandKind } from './command.js';
import { Committer } from './committer.js';
import { durabilityOf, watchContained } from './contained.js';
import type { Draft, DraftField } from './draft.js';
import { Drafts } from './drafts.js';
import type { Memories } from './heed-wipe.js';
import type { History } from './history.js';
import { Listeners } from './listeners.js';
import type { LaterReading } from './later-reading.js';
import { Ledger, OWN, type Waiting } from './ledger.js';
import { loadDevice, loadInto } from './load.js';
import type { Operations } from './operations.js';
import type { WorkspaceOptions } from './options.js';
import { kindOf } from './record-kinds.js';
import type { Fact, RequestDetails, RequestKind } from './requests.js';
import { stashWaiting } from './stash.js';
import type { WorkspaceState } from './state.js';
import { stateOf } from './state-of.js';
import { scopeFrom, type Seat } from './surroundings.js';
import type { Workspace } from './workspace.js';

/** The workspace of one page: shows every act at once, and brings it into storage behind. */
export class LocalWorkspace implements Workspace {
  readonly ready: Promise<void>;
  readonly createId: () => string;
  readonly asOne = (acts: () => void): void => this.#acts.asOne(acts);
  readonly tell: Workspace['tell'] = (what) => this.#enter('tell', what);
  readonly #options: WorkspaceOptions;
  readonly #openedAt: Instant;
  readonly #ledger: Ledger;
  readonly #committer: Committer;
  readonly #drafts: Drafts;
  readonly #seat: Seat = {};
  readonly #shown = new Set<string>();
  readonly #changes = new Listeners<[]>();
  readonly #facts = new Listeners<[fact: Fact, origin: unknown]>();
  #history: History | undefined;
  #state: WorkspaceState;
  #viewer: ParticipantId | null;
  #meetingId = '';
  #inMemory = false;
  #isLeaving = false;
  #unwatch: (() => void) | undefined;

  constructor(options: WorkspaceOptions) {
    const { clock, random, schedule, storage, tab } = options;
    this.#options = options;
    this.#openedAt = clock.now();
    this.createId = createIds(clock, random);
    const unreadable = new Set<string>();
    this.#ledger = new Ledger(scopeFrom(options, unreadable, this.#seat), unreadable);
    const names = { tab, now: () => clock.now(), createId: this.createId, schedule };
    this.#drafts = new Drafts(names, this.#ledger, {
      changed: () => this.#publish(),
      refused: () => void this.#committer.reload(),
    });
    const repository = this.#repositoryOf(storage);
    this.#committer = new Committer(repository, this.#ledger, schedule, {
      load: () => this.#load(),
      fallBack: () => this.#fallBack(),
      changed: () => this.#publish(),
      settled: (waiting) => this.#tell(waiting),
    });
    this.#viewer = this.#ledger.scope.viewer;
    this.#state = this.#compute();
    this.#watch(storage);
    this.ready = this.#committer.wake();
  }

  get state(): WorkspaceState {
    return this.#state;
  }

  get storage(): StorageAdapter {
    return this.#committer.repository.adapter;
  }

  equip(means: Operations | LaterReading): void {
    if (!this.#ledger.equip(means)) return;
    void this.#committer.reload();
    this.#publish();
  }

  show(meetingId: string): Promise<void> {
    if (this.#shown.has(meetingId)) return this.#committer.wake();
    this.#shown.add(meetingId);
    return this.#committer.reload();
  }

  subscribe(listener: () => void): () => void {
    return this.#changes.add(listener);
  }

  onFact(listener: (fact: Fact, origin: unknown) => void): () => void {
    return this.#facts.add(listener);
  }

  run<K extends RequestKind>(kind: K, detail: RequestDetails[K], origin?: unknown): void {
    const own = this.#ledger.operations.ownDetail(kind, detail, this.#state) as CommandDetails[K];
    const act = this.#enter(kind, own, { kind, origin });
    if (act) this.#acts.add(act);
    this.#publish();
  }

  undo(origin?: unknown): void {
    this.#acts.undo((act) => this.#reverse(act, origin, false));
    this.#publish();
  }

  redo(origin?: unknown): void {
    this.#acts.redo((act) => this.#reverse(act, origin, true));
    this.#publish();
  }

  setDraft(field: DraftField, draft: Draft | null): void {
    this.#drafts.set(field, draft);
  }

  setViewer(viewer: ParticipantId | null): void {
    const id = viewer === null ? null : encodeHostId(viewer);
    this.#enter('viewer-set', { viewer: id });
    this.#seat.viewer = id;
    this.#publish();
  }

  retry(): void {
    void this.#drafts.settled();
    this.#committer.retry();
  }

  refresh(): Promise<void> {
    this.#isLeaving = false;
    return this.#committer.reload();
  }

  leave(): void {
    this.#isLeaving = true;
    stashWaiting(this.#ledger, this.#drafts.unsaved(), this.storage);
  }

  async close(): Promise<void> {
    await this.#committer.close();
    await this.#drafts.settled();
    this.#drafts.stop();
    this.#unwatch?.();
    this.#changes.clear();
    this.#facts.clear();
  }

  get #acts(): History {
    return (this.#history ??= this.#ledger.operations.createHistory(this.#ledger));
  }

  get #memories(): Memories {
    return { ledger: this.#ledger, drafts: this.#drafts, history: this.#history, seat: this.#seat };
  }

  #reverse({ kind, title, steps }: Waiting, origin: unknown, again: boolean): Waiting {
    return this.#enter('undo', { steps }, { kind, origin, again, title }, true)!;
  }

  // Shows a command and queues it. One that changes nothing is not an act, unless `anyway`.
  #enter<K extends CommandKind>(kind: K, detail: CommandDetails[K], about = OWN, anyway = false) {
    const { viewer } = this.#ledger.scope;
    const command: Command = { id: this.createId(), kind, detail, viewer, now: this.#options.clock.now() };
    const waiting = this.#ledger.enter(command, about, anyway);
    if (waiting) void this.#committer.wake();
    if (waiting && this.#isLeaving) this.leave(); // fields are left, and entered, when their page already is on its way out
    return waiting;
  }

  async #load(): Promise<void> {
    const { repository } = this.#committer;
    const device = await loadDevice(repository, this.createId, this.#options.clock.now());
    const loading = { device, shown: this.#shown, now: this.#openedAt };
    this.#viewer = (await loadInto(this.#memories, repository, loading)).viewer;
    this.#meetingId = this.#ledger.currentMeetingId;
  }

  async #fallBack(): Promise<boolean> {
    const fallback = this.#inMemory ? undefined : await this.#options.fallback?.();
    if (!fallback) return false;
    this.#inMemory = true;
    this.#committer.repository = this.#repositoryOf(fallback);
    await this.#ledger.equipment?.writeBack(this.#committer.repository, this.#ledger);
    this.#watch(fallback);
    this.#committer.restart();
    return true;
  }

  #repositoryOf(adapter: StorageAdapter): Repository {
    return new Repository(adapter, (type) => kindOf(type, this.#ledger.reading?.kinds), this.createId);
  }

  #watch(adapter: StorageAdapter): void {
    this.#unwatch?.();
    this.#unwatch = watchContained(adapter, (changed) => {
      // After what was entered elsewhere is known here.
      const known = this.#committer.touch(changed);
      void known.then(() => this.#drafts.touched(changed)).catch(() => {});
    });
    void durabilityOf(adapter).then((durability) => {
      this.#inMemory ||= durability === 'memory';
      this.#publish();
    });
  }

  async #tell(waiting: Waiting): Promise<void> {
    const { repository } = this.#committer;
    const facts = await this.#ledger.operations.conclude(waiting, this.#memories, repository);
    if (!this.#ledger.queue[0]) void this.#drafts.settled();
    for (const fact of facts) this.#facts.tell(fact, waiting.origin);
  }

  #publish(): void {
    const { scope } = this.#ledger;
    if (scope.viewer !== this.#viewer) {
      this.#viewer = scope.viewer;
      this.#history?.clear();
      this.#drafts.setOwner(scope);
      void this.#committer.reload();
    }
    this.#follow();
    this.#state = this.#compute();
    this.#changes.tell();
  }

  // What whoever closed a meeting could not carry along comes now; of the next one more may be stored than is known.
  #follow(): void {
    if (!this.#committer.loaded || !this.#ledger.equipment || this.#ledger.newer) return;
    if (this.#ledger.isBehind) this.#enter('follow', {});
    if (this.#ledger.currentMeetingId !== this.#meetingId) void this.#committer.reload();
    this.#meetingId = this.#ledger.currentMeetingId; // asked for once: where reading fails, the committer waits
  }

  #compute(): WorkspaceState {
    return stateOf(this.#ledger, this.#committer, {
      drafts: this.#drafts,
      history: this.#history,
      inMemory: this.#inMemory,
      shown: this.#shown,
      openedAt: this.#openedAt,
    });
  }
}
