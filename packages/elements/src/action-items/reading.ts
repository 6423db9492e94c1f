import type { Workspace } from '@one-on-one/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceController } from '../context/workspace-controller.js';

/** Whether what there is to do has been read: before, an empty list would be a lie. */
export class Reading implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceController;
  #workspace: Workspace | undefined;
  #isRead = false;

  constructor(host: ReactiveElement, connection: WorkspaceController) {
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

  // After the controller that came first: the workspace has what reads it by now.
  hostUpdate(): void {
    const { workspace } = this.#connection;
    if (workspace === this.#workspace) return;
    this.#workspace = workspace;
    this.#isRead = false;
    void workspace?.refresh().then(() => {
      if (workspace !== this.#workspace) return;
      this.#isRead = true;
      this.#host.requestUpdate();
    });
  }
}
