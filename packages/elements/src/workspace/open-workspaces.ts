import type { Clock, HostParticipant, Policies, StorageAdapter, Workspace } from '@one-on-one/core';
import { thisPage } from '../context/page.js';
import { openWorkspace } from './open-workspace.js';

/** Which workspace an element wants. */
export interface WantedWorkspace {
  readonly storage?: StorageAdapter | undefined;
  readonly relationship?: string | undefined;
  readonly viewer?: string | undefined;
  readonly participants?: readonly HostParticipant[] | undefined;
  readonly policies?: Policies | undefined;
  readonly clock?: Clock | undefined;
}

/** One use of an open workspace. It stays open until everybody who joined has left. */
export interface Membership {
  readonly workspace: Workspace;
  leave(): void;
}

/** An open workspace of this page, as every copy of the SDK sees it. */
export interface OpenWorkspace {
  readonly wanted: WantedWorkspace;
  join(): Membership;
}

/** Joins the page's workspace for the same storage, relationship and viewer; opens it for the first who comes. */
export function joinWorkspace(wanted: WantedWorkspace): Membership {
  const all = (thisPage().workspaces ??= []);
  let found = all.find((one) => fits(one.wanted, wanted));
  if (!found) {
    found = openWorkspace(wanted, (closed) => all.splice(all.indexOf(closed), 1));
    all.push(found);
  }
  return found.join();
}

// Who brings people, policies or a clock wants just these; who brings none takes them as they are.
const fits = (open: WantedWorkspace, wanted: WantedWorkspace): boolean =>
  open.storage === wanted.storage &&
  open.relationship === wanted.relationship &&
  open.viewer === wanted.viewer &&
  (!wanted.clock || open.clock === wanted.clock) &&
  (['participants', 'policies'] as const).every(
    (name) => !wanted[name] || JSON.stringify(open[name]) === JSON.stringify(wanted[name]),
  );
