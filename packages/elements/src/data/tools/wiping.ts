import type { ReactiveController, ReactiveElement } from 'lit';
import type { Modal } from '../../agenda/tools/modal.js';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { reportError } from '../../events/report-error.js';

/** Deleting everything: asked about in a dialog, then done. */
export class Wiping implements ReactiveController {
  step: 'asking' | 'running' | 'failed' = 'asking';
  /** It was done here, and nobody has written anything since. */
  isDone = false;
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceConnection;
  readonly #modal: Modal;
  readonly #lookAgain: () => void;
  readonly #done: () => void;

  constructor(
    host: ReactiveElement,
    connection: WorkspaceConnection,
    modal: Modal,
    { lookAgain, done }: { readonly lookAgain: () => void; readonly done: () => void },
  ) {
    this.#host = host;
    this.#connection = connection;
    this.#modal = modal;
    this.#lookAgain = lookAgain;
    this.#done = done;
    host.addController(this);
  }

  hostUpdate(): void {
    const { items = [], parked = [], dropped = [] } = this.#connection.state ?? {};
    if (items.length + parked.length + dropped.length > 0) this.isDone = false;
  }

  /** Asks, of what is kept now: other pairs may have come. What does no harm has the focus. */
  open(): void {
    this.step = 'asking';
    this.#lookAgain();
    void this.#modal.open('wipe', '.primary');
  }

  async run(): Promise<void> {
    if (this.step === 'running') return;
    this.#show('running');
    try {
      const { wipeWorkspace } = await import('../../workspace/wiping.js');
      await wipeWorkspace(this.#connection.workspace);
    } catch (error) {
      this.#show('failed');
      reportError(this.#host, error);
      return;
    }
    this.isDone = true;
    this.step = 'asking';
    this.#modal.close();
    this.#done();
  }

  #show(step: Wiping['step']): void {
    this.step = step;
    void this.#modal.renew();
  }
}
