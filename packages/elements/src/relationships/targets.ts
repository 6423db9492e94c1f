import type { Clock, HostParticipant, StorageAdapter } from '@one-on-one/core';
import { closestWorkspaceRoot } from '../context/workspace-root.js';

/** An element that shows a pair: it is told which one by its `relationship`. */
export interface Target extends HTMLElement {
  relationship?: string | undefined;
  readonly viewer?: string | undefined;
  readonly storage?: StorageAdapter | undefined;
  readonly clock?: Clock | undefined;
  participants?: readonly HostParticipant[] | undefined;
}

/** What shows the chosen pair: the elements named by `for`, else the workspace around; and the list itself. */
export function targetsOf(host: Target & { readonly for?: string | undefined }): readonly Target[] {
  const root = closestWorkspaceRoot(host) as Target | undefined;
  const scope = host.getRootNode() as Document;
  const named = host.for?.split(/\s+/).flatMap((id) => scope.getElementById(id) ?? []);
  return [...(named ?? (root ? [root] : [])), ...(root ? [] : [host])];
}

/** What a page says of a target in an attribute, before its class is defined too. */
export const saysOf = (target: Target, name: 'relationship' | 'viewer'): string | undefined =>
  target[name] ?? target.getAttribute(name) ?? undefined;

/** Who is looking, as the page says it in whatever way; empty where it does not. */
export function viewerOf(target: Target | undefined): string {
  const said = target && saysOf(target, 'viewer');
  if (said !== undefined) return said;
  try {
    const { viewer } = JSON.parse(jsonOf(target)) as { readonly viewer?: unknown };
    return typeof viewer === 'string' ? viewer : '';
  } catch {
    return ''; // no JSON, or not JSON: the workspace says so
  }
}

const jsonOf = (target: Target | undefined) =>
  target?.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';

/** Whether the page says something of a target in JSON. */
export const hasInJson = (target: Target, name: string): boolean => jsonOf(target).includes(`"${name}"`);
