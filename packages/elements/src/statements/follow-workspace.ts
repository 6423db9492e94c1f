import { ContextEvent } from '@lit/context';
import type { Workspace } from '@one-on-one/core';
import { workspaceContext } from '../context/workspace-context.js';
import { closestWorkspaceRoot, WORKSPACE_TAG } from '../context/workspace-root.js';
import { joinWorkspace } from '../workspace/open-workspaces.js';

/**
 * Tells the workspace of an element, as a `<one-on-one-workspace>` or one around it opens it, and each that follows;
 * without one, that of the element's own `relationship` and `viewer`. Answers how to stop.
 */
export function followWorkspace(
  root: HTMLElement,
  tell: (workspace: Workspace | undefined) => void,
): () => void {
  const provider = root.localName === WORKSPACE_TAG ? root : closestWorkspaceRoot(root);
  if (!provider) return joinAlone(root, tell);
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

function joinAlone(root: HTMLElement, tell: (workspace: Workspace) => void): () => void {
  const said = (name: string) => root.getAttribute(name) || undefined;
  const { workspace, leave } = joinWorkspace({ relationship: said('relationship'), viewer: said('viewer') });
  tell(workspace);
  return leave;
}
