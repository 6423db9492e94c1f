import type { Fact, StorageAdapter, Workspace } from '@one-on-one/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { reportError } from '../../events/report-error.js';
import { isOwnStorage } from '../../workspace/default-storage.js';
import { clock } from '../../workspace/environment.js';
import type { PairMemory } from '../../workspace/pair-memory.js';
import type { Recovery } from '../../workspace/recovery.js';
import { isExpected, isPairStored } from './expected-data.js';

/** Until the page has come to rest, in milliseconds; looking after what is stored is in no hurry. */
const REST = 1500;

/**
 * Looks after what is kept in this browser alone: what it lost, whether what the page expects is there, and whether it
 * is time for an export. Asks the browser to keep what people come back to.
 */
export class Rescue implements ReactiveController {
  /** How bringing back goes. */
  restoring: 'running' | 'failed' | undefined;
  /** The page knows that this pair has met before, and nothing of it is here. */
  isMissing = false;
  /** For long, only this browser has had what they wrote. */
  isExportDue = false;
  recovery: Recovery | undefined;
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceConnection;
  #workspace: Workspace | undefined;
  #storage: StorageAdapter | undefined;
  /** Whether anything of an expected pair was stored when it was first shown: asked before anybody can write. */
  #stored: Promise<boolean | undefined> | undefined;
  /** When that was asked: a file that was read since brought something. */
  #askedAt = '';
  #stop = () => {};

  constructor(host: ReactiveElement, connection: WorkspaceConnection) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  hostUpdate(): void {
    const { workspace } = this.#connection;
    const storage = workspace?.storage;
    if (workspace !== this.#workspace || storage !== this.#storage) {
      this.#forget();
      this.#workspace = workspace;
      this.#storage = storage;
      if (!workspace) return;
      const timer = setTimeout(() => void this.#follow(workspace), REST);
      this.#stop = () => clearTimeout(timer);
    }
    if (
      this.#stored ||
      !workspace ||
      !isOwnStorage(storage) ||
      !isExpected(this.#host, this.#connection.root)
    )
      return;
    this.#stored = isPairStored(workspace);
    this.#askedAt = clock.now();
    if (this.recovery) void this.#lookForPair(workspace); // the page said it late
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#forget();
    });
  }

  readonly restore = (): void => {
    const { workspace } = this.#connection;
    if (!workspace || !this.recovery || this.restoring === 'running') return;
    this.#show('running');
    this.recovery.restore(workspace).then(
      () => {
        this.isMissing = false;
        this.#show(undefined);
      },
      (error: unknown) => {
        this.#show('failed');
        reportError(this.#host, error);
      },
    );
  };

  readonly decline = (): void => {
    if (this.recovery?.loss)
      this.recovery.decline().catch((error: unknown) => reportError(this.#host, error));
    if (this.isMissing) this.remember({ leftAt: clock.now() });
  };

  /** Remembers what was done to keep this pair's data safe, which is an answer to what is said here. */
  readonly remember = (more: PairMemory): void => {
    const { state } = this.#connection;
    this.#fallSilent();
    if (!state || !isOwnStorage(this.#storage)) return;
    import('../../workspace/recovery.js').then(
      ({ rememberOf }) => rememberOf(state.relationshipId, more),
      (error: unknown) => reportError(this.#host, error),
    );
  };

  #show(restoring: Rescue['restoring']): void {
    this.restoring = restoring;
    this.#host.requestUpdate();
  }

  #fallSilent(): void {
    this.isExportDue = this.isMissing = false;
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#stop();
    this.#workspace = this.#storage = this.#stored = this.recovery = this.restoring = undefined;
    this.isMissing = this.isExportDue = false;
  }

  async #follow(workspace: Workspace): Promise<void> {
    const looked = await import('../../workspace/recovery.js').catch((error: unknown) => {
      reportError(this.#host, error);
    });
    const { storage, state } = workspace;
    if (!looked || workspace !== this.#workspace || storage !== this.#storage) return;
    this.recovery = looked.recoveryOf(storage);
    if (!this.recovery) return;
    const stopFollowing = this.recovery.subscribe(() => this.#host.requestUpdate());
    // Also what was done in another agenda, or by the page.
    const stopListening = looked.onRemembered((pair) => {
      if (pair === workspace.state.relationshipId) this.#fallSilent();
    });
    // Some browsers ask the person: only those who come back to something have something to keep.
    const isBack = state.items.length > 0;
    const stopAsking = isBack
      ? once(workspace.onFact.bind(workspace), () => void looked.askToPersist())
      : () => {};
    this.#stop = () => {
      stopFollowing();
      stopListening();
      stopAsking();
    };
    const memory = looked.memoryOf(state.relationshipId);
    this.isExportDue = memory !== undefined && looked.isExportDue(state, memory, clock.now());
    this.#host.requestUpdate();
    await this.#lookForPair(workspace);
  }

  // What the browser itself can tell comes first: then there may be a copy.
  async #lookForPair(workspace: Workspace): Promise<void> {
    const isStored = await this.#stored;
    if (isStored === undefined || !this.recovery) return;
    const { forgetLeft, memoryOf } = await import('../../workspace/recovery.js');
    if (isStored) {
      forgetLeft(workspace.state.relationshipId);
      return;
    }
    await this.recovery.look();
    if (workspace !== this.#workspace) return;
    const { leftAt, fileAt = '', readAt = '' } = memoryOf(workspace.state.relationshipId) ?? {};
    this.isMissing = !leftAt && fileAt < this.#askedAt && readAt < this.#askedAt;
    this.#host.requestUpdate();
  }
}

/** Calls `act` at the first fact; answers how to stop. */
function once(onFact: (listener: (fact: Fact) => void) => () => void, act: () => void): () => void {
  const stop = onFact(() => {
    stop();
    act();
  });
  return stop;
}
