import type { Instant, Workspace, WorkspaceState } from '@one-on-one/core';
import type { Stock } from '@one-on-one/core/transfer';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { reportError } from '../../events/report-error.js';
import { isAsBefore } from '../../workspace/content-of.js';
import { isOwnStorage } from '../../workspace/default-storage.js';
import { pause } from '../../workspace/pause.js';
import { readersOf } from '../../workspace/storage-readers.js';

/** What is found out about what is kept. */
export interface Facts {
  readonly stock: Stock;
  /** The browser promised to keep it; and whether it was asked just now and did not. */
  readonly isPromised?: boolean;
  readonly isRefused?: boolean;
  /** When everything was last in a file. */
  readonly fileAt?: Instant | undefined;
  readonly copies?: { readonly days: number; readonly newest: Instant } | undefined;
}

/** Finds out what is kept, and again whenever that changed. */
export class FactFinder implements ReactiveController {
  known: Facts | undefined;
  hasFailed = false;
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceConnection;
  #seen: WorkspaceState | undefined;
  #readers: ReturnType<typeof readersOf> | undefined;
  #seat = '';
  #isRefused = false;
  #isLooking = false;
  #stop = () => {};

  constructor(host: ReactiveElement, connection: WorkspaceConnection) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  // Of another person nothing is shown that was found out for the one before.
  hostUpdate(): void {
    const { seat } = this.#connection;
    if (seat === this.#seat) return;
    this.#seat = seat;
    this.known = this.#seen = undefined;
    this.hasFailed = false;
  }

  hostUpdated(): void {
    const { state, workspace } = this.#connection;
    const isSaved = state?.save.kind === 'saved' || state?.save.kind === 'memory';
    if (!isSaved || state === this.#seen || !this.#host.isConnected) return; // one that is gone follows nothing
    const isNew = !this.#seen || this.hasFailed || !isAsBefore(state, this.#seen, workspace?.storage);
    if (isNew) this.look();
    else this.#seen = state;
  }

  hostDisconnected(): void {
    this.#stop();
    this.#stop = () => {};
    this.#readers?.delete(this.#again);
    this.#seen = undefined;
  }

  /** Looks again: something else than the records changed. */
  readonly look = (): void => {
    if (this.#isLooking) return;
    this.#isLooking = true;
    void this.#look().finally(() => {
      this.#isLooking = false;
      this.#host.requestUpdate(); // what changed while it looked is looked at then
    });
  };

  /** Asks the browser to keep what is stored; some ask the person. */
  async askToKeep(): Promise<void> {
    const { askToPersist } = await import('../../workspace/recovery.js');
    this.#isRefused = !(await askToPersist());
    this.#again();
  }

  readonly #again = (): void => {
    this.#seen = undefined;
    this.#host.requestUpdate();
  };

  async #look(): Promise<void> {
    const { workspace, seat } = this.#connection;
    if (!workspace) return;
    this.#seen = workspace.state;
    this.#readers?.delete(this.#again);
    this.#readers = readersOf(workspace.storage).add(this.#again); // an import may bring what no state shows
    try {
      const found = await this.#find(workspace);
      if (seat === this.#connection.seat) this.known = found;
      this.hasFailed = false;
    } catch (error) {
      if (!this.hasFailed) reportError(this.#host, error);
      this.hasFailed = true;
    }
  }

  async #find({ storage, state }: Workspace): Promise<Facts> {
    const { takeStock } = await import('@one-on-one/core/transfer');
    const { relationshipId: relationship, viewer } = state;
    const stock = await takeStock(storage, { relationship, viewer }, pause);
    if (!isOwnStorage(storage) || state.save.kind === 'memory') return { stock };
    const { memoryOf, onRemembered, recoveryOf } = await import('../../workspace/recovery.js');
    this.#stop();
    this.#stop = onRemembered(this.#again);
    const backups =
      (await recoveryOf(storage)
        ?.copies()
        .catch(() => [])) ?? [];
    const health = await storage.health?.();
    return {
      stock,
      isPromised: health?.durability === 'durable',
      isRefused: this.#isRefused,
      fileAt: memoryOf(relationship)?.fileAt,
      copies: backups[0] && { days: backups.length, newest: backups[0].takenAt },
    };
  }
}
