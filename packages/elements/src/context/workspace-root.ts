/** The tag of the element that provides a workspace to what is inside it. */
export const WORKSPACE_TAG = 'one-on-one-workspace';

/** The nearest workspace element around `element`, through slots and shadow roots, defined or not. */
export function closestWorkspaceRoot(element: Element): HTMLElement | undefined {
  let node: Node | null = element;
  while ((node = parentOf(node))) {
    if ((node as Element).localName === WORKSPACE_TAG) return node as HTMLElement;
  }
  return undefined;
}

// The path an event takes: where the context request will look, too.
const parentOf = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
