import { ContextEvent } from '@lit/context';
import type { Workspace } from '@one-on-one/core';
import type { ReactiveController } from 'lit';
import type { ConnectedHost } from '../context/workspace-connection.js';
import { workspaceContext } from '../context/workspace-context.js';
import { closestWorkspaceRoot, WORKSPACE_TAG } from '../context/workspace-root.js';
import { reportError } from '../events/report-error.js';
import { joinWorkspace, type Membership } from '../workspace/open-workspaces.js';

type Tell = (workspace: Workspace | undefined) => void;

/**
 * Tells the workspace of an element, as a `<one-on-one-workspace>` or one around it opens it, and each that follows;
 * without one, that of the element's own `relationship` and `viewer`. Answers how to stop.
 */
export function followWorkspace(root: HTMLElement, tell: Tell): () => void {
  const provider = root.localName === WORKSPACE_TAG ? root : closestWorkspaceRoot(root);
  return provider ? followProvider(provider, tell) : followAlone(root, tell);
}

function followProvider(provider: HTMLElement, tell: Tell): () => void {
  let isOver = false;
  let leave: (() => void) | undefined;
  const hear = (workspace: Workspace | undefined, unsubscribe?: () => void) => {
    leave = unsubscribe;
    if (isOver) unsubscribe?.();
    else tell(workspace);
  };
  const ask = () => {
    // Who asks is somebody inside: a provider does not answer itself.
    const asking = document.createElement('span');
    if (!isOver) provider.dispatchEvent(new ContextEvent(workspaceContext, asking, hear, true));
  };
  if (customElements.get(WORKSPACE_TAG)) ask();
  else void customElements.whenDefined(WORKSPACE_TAG).then(ask);
  return () => {
    isOver = true;
    leave?.();
  };
}

/** Joins the workspace that an element joins for itself, as long as it is on the page. */
class Alone implements ReactiveController {
  readonly #host: ConnectedHost;
  readonly #tell: Tell;
  #joined: Pick<ConnectedHost, 'relationship' | 'viewer'> | undefined;
  #membership: Membership | undefined;

  constructor(host: ConnectedHost, tell: Tell) {
    this.#host = host;
    this.#tell = tell;
  }

  // What the page set is known before the first update, and what it changes causes one.
  hostUpdate(): void {
    if (this.#host.isConnected) this.#join();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.leave();
    });
  }

  leave(): void {
    this.#membership?.leave();
    this.#membership = this.#joined = undefined;
    this.#tell(undefined);
  }

  #join(): void {
    const { relationship, viewer } = this.#host;
    const joined = this.#joined;
    if (joined && joined.relationship === relationship && joined.viewer === viewer) return;
    const previous = this.#membership;
    this.#joined = { relationship, viewer };
    try {
      this.#membership = joinWorkspace({
        relationship: relationship || undefined,
        viewer: viewer || undefined,
      });
    } catch (error) {
      this.#membership = undefined;
      reportError(this.#host, error);
    }
    this.#tell(this.#membership?.workspace);
    previous?.leave();
  }
}

function followAlone(root: HTMLElement, tell: Tell): () => void {
  const host = root as ConnectedHost;
  const alone = new Alone(host, tell);
  let isOver = false;
  let leave = () => {};
  const begin = () => {
    if (isOver) return;
    if (!('addController' in root)) {
      reportError(root, new TypeError('This element shows no workspace.'));
      return;
    }
    leave = () => {
      host.removeController(alone);
      alone.leave();
    };
    host.addController(alone);
    host.requestUpdate();
  };
  // Before it is defined an element has no properties that anybody could read.
  if (customElements.get(root.localName) || !root.localName.includes('-')) begin();
  else void customElements.whenDefined(root.localName).then(begin);
  return () => {
    isOver = true;
    leave();
    leave = () => {};
  };
}
