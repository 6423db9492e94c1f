import { createMemoryStorage } from '@one-on-one/core';
import type { RequestDetails, RequestKind, Workspace, WorkspaceState } from '@one-on-one/core';

/** A workspace that shows the state it is given and remembers what it was asked; it changes nothing by itself. */
export class HandMadeWorkspace implements Workspace {
  readonly ready = Promise.resolve();
  readonly asked: { readonly kind: RequestKind; readonly detail: unknown }[] = [];
  retries = 0;
  #state: WorkspaceState;
  readonly #listeners = new Set<() => void>();

  constructor(state: WorkspaceState) {
    this.#state = state;
  }

  get state(): WorkspaceState {
    return this.#state;
  }

  /** Shows something else from now on. */
  change(changes: Partial<WorkspaceState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  run<K extends RequestKind>(kind: K, detail: RequestDetails[K]): void {
    this.asked.push({ kind, detail });
  }

  setDraft(field: string, draft: { readonly text: string } | null): void {
    const drafts = new Map(this.#state.drafts);
    if (draft) drafts.set(field, draft);
    else drafts.delete(field);
    this.change({ drafts });
  }

  setViewer(viewer: string | null): void {
    this.change({ viewer });
  }

  retry(): void {
    this.retries += 1;
  }

  equip = () => {};
  /** Called as this browser's own is, which is what most people have. */
  storage = Object.assign(createMemoryStorage(), { name: 'idb' });
  onFact = () => () => {};
  asOne = (acts: () => void) => acts();
  tell = () => {};
  undo = () => {};
  redo = () => {};
  refresh = () => Promise.resolve();
  show = () => Promise.resolve();
  leave = () => {};
  createId = () => 'new';
  close = () => Promise.resolve();
}

/** Lets agendas with this `relationship`, and this `viewer`, find the workspace, as they find one that another copy of the SDK opened. */
export function offerWorkspace(
  workspace: Workspace | (() => Workspace),
  relationship: string,
  viewer?: string,
): void {
  const open = typeof workspace === 'function' ? workspace : () => workspace;
  const key = Symbol.for('one-on-one/1');
  const page = ((globalThis as unknown as Record<symbol, { workspaces?: unknown[] } | undefined>)[key] ??=
    {});
  (page.workspaces ??= []).push({
    wanted: { relationship, viewer },
    join: () => ({ workspace: open(), leave() {} }),
  });
}
