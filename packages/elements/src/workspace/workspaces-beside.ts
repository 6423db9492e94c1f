import type { Workspace } from '@one-on-one/core';
import { thisPage } from '../context/page.js';
import type { WantedWorkspace } from './open-workspaces.js';

/** The open workspaces of this page that are over the same storage as one of them, that one too. */
export function workspacesBeside(
  workspace: Workspace,
  fits: (wanted: WantedWorkspace) => boolean = () => true,
): readonly Workspace[] {
  const all = (thisPage().workspaces ?? []).map(({ wanted, join }) => {
    const membership = join();
    membership.leave();
    return { wanted, workspace: membership.workspace };
  });
  const own = all.find((each) => each.workspace === workspace)?.wanted;
  const found = all.filter(({ wanted }) => own && wanted.storage === own.storage && fits(wanted));
  return [...new Set([workspace, ...found.map((each) => each.workspace)])];
}
