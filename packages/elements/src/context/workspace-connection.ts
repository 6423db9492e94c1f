import { ContextEvent } from '@lit/context';
import type { Clock, Workspace, WorkspaceState } from '@one-on-one/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import { followFailures } from '../events/follow-failures.js';
import { reportError } from '../events/report-error.js';
import { joinWorkspace, type Membership } from '../workspace/open-workspaces.js';
import { workspaceContext } from './workspace-context.js';
import { closestWorkspaceRoot, WORKSPACE_TAG } from './workspace-root.js';

/** An element that shows a workspace: that of the root around it or, without one, of its own two attributes. */
export interface ConnectedHost extends ReactiveElement {
  readonly relationship?: string | undefined;
  readonly viewer?: string | undefined;
}

/**
 * Finds the workspace of an element and keeps to it through late definitions, moves and changed attributes. Re-renders
 * the element after every change.
 */
export class WorkspaceConnection implements ReactiveController {
  /** The last one found; undefined while a root is awaited, or when none could be opened. */
  workspace: Workspace | undefined;
  /** The workspace element around the host. */
  root:
    | (HTMLElement & { readonly givenViewer?: string | undefined; readonly clock?: Clock | undefined })
    | undefined;

  readonly #host: ConnectedHost;
  /** What the host's attributes said when it last joined a workspace of its own. */
  #joined: Pick<ConnectedHost, 'relationship' | 'viewer'> | undefined;
  #membership: Membership | undefined;
  #leaveContext: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ConnectedHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): WorkspaceState | undefined {
    return this.workspace?.state;
  }

  /** Which pair is shown, and to whom: what is said, asked or let go of before one is not for another. */
  get seat(): string {
    return `${this.state?.relationshipId} ${this.state?.viewer}`;
  }

  /** Who is looking, as the page says it, whether or not the pair knows them; undefined where it does not. */
  get givenViewer(): string | undefined {
    return (this.#joined ? this.#joined.viewer : this.root?.givenViewer) || undefined;
  }

  // After a move again, keeping what is still right.
  hostConnected(): void {
    const root = closestWorkspaceRoot(this.#host);
    if (root !== this.root) this.#stopFollowing();
    this.root = root;
    if (!root) this.#join();
    else if (customElements.get(WORKSPACE_TAG)) this.#askForContext();
    else {
      this.#use(undefined);
      void customElements.whenDefined(WORKSPACE_TAG).then(() => {
        if (this.#host.isConnected && this.root === root) this.#askForContext();
      });
    }
  }

  hostUpdate(): void {
    const { relationship, viewer } = this.#joined ?? this.#host;
    if (this.#host.relationship !== relationship || this.#host.viewer !== viewer) this.#join();
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#disconnect();
    });
  }

  #disconnect(): void {
    this.#stopFollowing();
    this.#membership?.leave();
    this.#unsubscribe?.();
    this.#membership = this.#joined = this.#unsubscribe = undefined;
  }

  #stopFollowing(): void {
    this.#leaveContext?.();
    this.#leaveContext = undefined;
  }

  #askForContext(): void {
    this.#host.dispatchEvent(new ContextEvent(workspaceContext, this.#host, this.#onContext, true));
    // No answer: the tag is somebody else's.
    if (!this.#leaveContext) this.#join();
  }

  readonly #onContext = (workspace: Workspace | undefined, leave?: () => void): void => {
    if (leave !== this.#leaveContext) this.#leaveContext?.();
    this.#leaveContext = leave;
    this.#membership?.leave();
    this.#membership = this.#joined = undefined;
    this.#use(workspace);
  };

  #join(): void {
    const { relationship, viewer } = this.#host;
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
    previous?.leave();
    this.#use(this.#membership?.workspace);
  }

  #use(workspace: Workspace | undefined): void {
    if (workspace === this.workspace && this.#unsubscribe) return;
    this.#unsubscribe?.();
    this.workspace = workspace;
    const stopUpdates = workspace?.subscribe(() => this.#host.requestUpdate());
    const stopFailures = this.root ? undefined : workspace && followFailures(workspace, this.#host);
    this.#unsubscribe = () => [stopUpdates, stopFailures].forEach((stop) => stop?.());
    this.#host.requestUpdate();
  }
}
