import { ContextEvent } from '@lit/context';
import type { ReactiveController } from 'lit';
import { questionPacksContext } from '../context/question-packs-context.js';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import type { BankHost } from './view.js';

/** The packs that the root around a bank says, for every bank in it: also for the one that an agenda opens. */
export class RootPacks implements ReactiveController {
  /** Not yet checked. */
  packs: unknown;
  readonly #host: BankHost;
  readonly #connection: WorkspaceConnection;
  #root: HTMLElement | undefined;
  #leave: (() => void) | undefined;

  constructor(host: BankHost, connection: WorkspaceConnection) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  /** Whether the connection has found the root, and waited for its definition. */
  get isKnown(): boolean {
    return this.#connection.workspace !== undefined;
  }

  hostUpdate(): void {
    const { root } = this.#connection;
    if (!this.isKnown || root === this.#root || !this.#host.isConnected) return;
    this.#forget();
    this.#root = root;
    if (root)
      this.#host.dispatchEvent(new ContextEvent(questionPacksContext, this.#host, this.#onPacks, true));
  }

  hostDisconnected(): void {
    this.#forget();
  }

  #forget(): void {
    this.#leave?.();
    this.#root = this.#leave = this.packs = undefined;
  }

  readonly #onPacks = (packs: unknown, leave?: () => void): void => {
    this.#leave = leave;
    if (packs === this.packs) return;
    this.packs = packs;
    this.#host.requestUpdate();
  };
}
