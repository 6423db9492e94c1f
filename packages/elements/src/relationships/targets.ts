import type { Clock, HostParticipant, StorageAdapter } from '@one-on-one/core';
import type { ReactiveControllerHost } from 'lit';
import { closestWorkspaceRoot } from '../context/workspace-root.js';

/** An element that shows a pair: it is told which one by its `relationship`. */
export interface Target extends HTMLElement, Partial<ReactiveControllerHost> {
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
  return (target && (saysOf(target, 'viewer') ?? saidInJson(target, 'viewer'))) ?? '';
}

function saidInJson(target: Target, name: 'relationship' | 'viewer'): string | undefined {
  try {
    const { [name]: said } = JSON.parse(jsonOf(target)) as Readonly<Record<string, unknown>>;
    return typeof said === 'string' ? said : undefined;
  } catch {
    return undefined; // no JSON, or not JSON: the workspace says so
  }
}

const jsonOf = (target: Target | undefined) =>
  target?.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';

/** Whether the page says something of a target in JSON. */
export const hasInJson = (target: Target, name: string): boolean => jsonOf(target).includes(`"${name}"`);

type Shown = Pick<Target, 'relationship' | 'participants'>;

/** For whose eyes something was chosen in a target, what, and what the page had said there. */
const choices = new WeakMap<Target, readonly [eyes: string, chosen: Shown, said: Shown]>();

/** Who looks at these, each of them. */
export const eyesOn = (targets: readonly Target[]): string => targets.map(viewerOf).join(' ');

/** Shows a pair that somebody chose; with these people where the page said some, which are of the pair it named. */
export function choose(
  targets: readonly Target[],
  relationship: string | undefined,
  people?: Target['participants'],
): void {
  const eyes = eyesOn(targets);
  for (const target of targets) {
    const { relationship: now, participants } = target;
    const [, before, earlier] = choices.get(target) ?? [];
    const said = {
      relationship: earlier && before?.relationship === now ? earlier.relationship : now,
      participants: earlier && before?.participants === participants ? earlier.participants : participants,
    };
    const { relationship: own = target.getAttribute('relationship') } = said;
    const isOfPage = relationship === (own ?? saidInJson(target, 'relationship'));
    const isToBeSaid = said.participants || hasInJson(target, 'participants');
    const others = (isToBeSaid && people) || said.participants;
    const chosen = { relationship, participants: isOfPage ? said.participants : others };
    choices.set(target, [eyes, chosen, said]);
    show(target, chosen);
  }
}

/** Shows again what the page says itself where something was chosen for other eyes; what it said since stays. */
export function letGo(targets: readonly Target[]): void {
  const eyes = eyesOn(targets);
  takeBack(targets.filter((target) => (choices.get(target)?.[0] ?? eyes) !== eyes));
}

/** Shows again what the page says itself; what it said since something was chosen stays. */
export function takeBack(targets: readonly Target[]): void {
  for (const target of targets) {
    const [, chosen, said] = choices.get(target) ?? [];
    choices.delete(target);
    const { participants } = target;
    if (chosen && chosen.relationship === target.relationship)
      show(target, { ...said, ...(chosen.participants !== participants && { participants }) });
  }
}

// Not every target knows of people. One that is in the middle of an update looks once more.
function show(target: Target, { relationship, participants }: Shown): void {
  if (participants !== target.participants) target.participants = participants;
  target.relationship = relationship;
  queueMicrotask(() => target.requestUpdate?.());
}
