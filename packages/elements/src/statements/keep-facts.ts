import { isOneOnOneError, type OneOnOneError, type Telling, type Workspace } from '@one-on-one/core';

/** One connection of a workspace, and whether it wants to know what things are called. */
interface Wish {
  readonly withText: boolean;
}

const wishes = new WeakMap<Workspace, ReadonlySet<Wish>>();

/** Has the facts of an equipped workspace kept for a host, as long as any connection wants them. Answers how to stop. */
export function keepFacts(workspace: Workspace, withText: boolean): () => void {
  const mine: Wish = { withText };
  const others = () => [...(wishes.get(workspace) ?? [])].filter((each) => each !== mine);
  const want = (all: readonly Wish[]) => {
    wishes.set(workspace, new Set(all));
    const keeping = all.some((each) => each.withText) ? 'titles' : 'ids';
    keep(workspace, { keeping: all.length > 0 ? keeping : null });
  };
  want([...others(), mine]);
  return () => want(others());
}

/** Keeps it, or answers why not: what a newer version wrote takes nothing from this one, and no facts come of it. */
export function keep(workspace: Workspace, what: Telling): OneOnOneError | undefined {
  try {
    workspace.tell(what);
  } catch (error) {
    if (!isOneOnOneError(error)) throw error;
    return error;
  }
  return undefined;
}
