import type { Workspace } from '@one-on-one/core';
import type { ReactiveElement } from 'lit';

/** Where the last act of a workspace can be taken back, and who asked for what. */
interface Places {
  /** The elements that show it, the first that came first. */
  readonly elements: Set<ReactiveElement>;
  /** Who asked, by what the act is called. */
  readonly askers: Map<string, ReactiveElement>;
}

const all = new WeakMap<Workspace, Places>();
const shownBy = new WeakMap<ReactiveElement, Workspace>();

function placesOf(workspace: Workspace): Places {
  const places = all.get(workspace) ?? { elements: new Set(), askers: new Map() };
  all.set(workspace, places);
  return places;
}

const lastOf = ({ state: { refused, undoable } }: Workspace) => {
  const last = refused ?? undoable;
  return last && `${last.kind} ${last.title}`;
};

/** Does `act` for an element: what can be taken back afterwards was asked for in it. */
export function actFor(host: ReactiveElement, workspace: Workspace, act: () => void): void {
  const { undoable } = workspace.state;
  act();
  const last = lastOf(workspace);
  if (last && workspace.state.undoable !== undoable) placesOf(workspace).askers.set(last, host);
}

/**
 * Whether an element is to show the last act: the one that asked for it, where that can; else the agenda, else the one
 * that came first. `canShow`: not while nothing can be changed in it.
 */
export function isUndoPlace(host: ReactiveElement, workspace: Workspace, canShow: boolean): boolean {
  const { elements, askers } = placesOf(workspace);
  shownBy.set(host, workspace);
  for (const each of elements)
    if (!each.isConnected || shownBy.get(each) !== workspace) elements.delete(each);
  if (canShow !== elements.has(host)) {
    if (canShow) elements.add(host);
    else elements.delete(host);
    for (const each of elements) if (each !== host) each.requestUpdate();
  }
  const asker = askers.get(lastOf(workspace) ?? '');
  if (asker && elements.has(asker)) return asker === host;
  return (
    host === ([...elements].find(({ localName }) => localName === 'one-on-one-agenda') ?? [...elements][0])
  );
}
