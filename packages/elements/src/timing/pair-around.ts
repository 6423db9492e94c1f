import { ContextEvent } from '@lit/context';
import type { Workspace, WorkspaceState } from '@one-on-one/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { workspaceContext } from '../context/workspace-context.js';
import { closestWorkspaceRoot, WORKSPACE_TAG } from '../context/workspace-root.js';

/** Tells what the workspace around an element knows of its pair and their meeting, now and whenever it changes. */
export class PairAround implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell: (state: WorkspaceState) => void;
  #leave: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, tell: (state: WorkspaceState) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    if (!closestWorkspaceRoot(host)) return;
    void customElements.whenDefined(WORKSPACE_TAG).then(() => {
      if (host.isConnected) host.dispatchEvent(new ContextEvent(workspaceContext, host, this.#follow, true));
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#unsubscribe?.();
    this.#leave = this.#unsubscribe = undefined;
  }

  readonly #follow = (workspace: Workspace | undefined, leave?: () => void): void => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.#unsubscribe?.();
    const take = () => workspace?.state.status === 'ready' && this.#tell(workspace.state);
    this.#unsubscribe = workspace?.subscribe(take);
    take();
  };
}
