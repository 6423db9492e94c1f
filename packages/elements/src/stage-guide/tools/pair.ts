import { ContextEvent } from '@lit/context';
import type { Workspace, WorkspaceState } from '@one-on-one/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { workspaceContext } from '../../context/workspace-context.js';
import { closestWorkspaceRoot, WORKSPACE_TAG } from '../../context/workspace-root.js';
import type { CueRole } from '../view.js';

/** What a guide can take over from the workspace around it; what the page says itself wins. */
export interface PairedHost extends ReactiveControllerHost, HTMLElement {
  minutes: number;
  cues?: CueRole;
  viewerName: string;
}

/** What a guide has where nobody says anything. */
type Given = Pick<PairedHost, 'minutes' | 'cues' | 'viewerName'>;

const ATTRIBUTES = { minutes: 'minutes', cues: 'cues', viewerName: 'viewer-name' } as const;

/** Takes over from the workspace around a guide how long the meeting is, who is looking, and whose count it is. */
export class PairAround implements ReactiveController {
  readonly #host: PairedHost;
  readonly #belongTo: (pair: string) => void;
  #given: Given = { minutes: 45, viewerName: '' };
  #leave: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: PairedHost, belongTo: (pair: string) => void) {
    this.#host = host;
    this.#belongTo = belongTo;
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
    const take = () => workspace && this.#take(workspace.state);
    this.#unsubscribe = workspace?.subscribe(take);
    take();
  };

  #take(state: WorkspaceState): void {
    if (state.status !== 'ready') return;
    const cues = (['mentor', 'mentee'] as const).find((role) => state[role].id === state.viewer);
    const viewerName = (cues && state[cues].displayName) ?? '';
    const found: Given = { minutes: state.meeting.plannedMinutes, viewerName, ...(cues && { cues }) };
    const host = this.#host;
    for (const key of Object.keys(ATTRIBUTES) as (keyof Given)[])
      if (host[key] === this.#given[key] && !host.hasAttribute(ATTRIBUTES[key]))
        Object.assign(host, { [key]: found[key] });
    this.#given = found;
    this.#belongTo(state.relationshipId);
  }
}
