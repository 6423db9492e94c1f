import { actionReading, type Workspace } from '@one-on-one/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceConnection } from '../context/workspace-connection.js';

/** Reads what there is to do, and knows whether that was done: before, an empty list would be a lie. */
export class Reading implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceConnection;
  #workspace: Workspace | undefined;
  #isRead = false;

  constructor(host: ReactiveElement, connection: WorkspaceConnection) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  /** Also where storage does not answer: then what is here is all there is. */
  get isDone(): boolean {
    const { state } = this.#connection;
    if (state?.status !== 'ready') return false;
    return this.#isRead || state.actions.length > 0 || state.save.kind !== 'saved';
  }

  // After the connection, which came first: it has the workspace by now.
  hostUpdate(): void {
    const { workspace } = this.#connection;
    if (workspace === this.#workspace) return;
    this.#workspace = workspace;
    this.#isRead = false;
    workspace?.equip(actionReading);
    void workspace?.refresh().then(() => {
      if (workspace !== this.#workspace) return;
      this.#isRead = true;
      this.#host.requestUpdate();
    });
  }
}
