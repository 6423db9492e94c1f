import { isOneOnOneError, NEEDS, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';

/** One act of a person: which, on the item at which place, and where to. */
export interface Act {
  readonly what: (typeof ACTS)[number];
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

const ACTS = [
  'add',
  'add-private',
  'edit',
  'plan',
  'move',
  'discuss',
  'reopen',
  'park',
  'drop',
  'restore',
  'remove',
  'share',
  'objective',
  'rename',
  'undo',
  'redo',
] as const;

const anActOf = (...kinds: readonly Act['what'][]): fc.Arbitrary<Act> =>
  fc.record({
    what: fc.constantFrom(...kinds),
    at: fc.nat(12),
    to: fc.nat(12),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
  });

/** Any act. */
export const anAct = anActOf(...ACTS);

/** An act that gives something another place. */
export const aPlacing = anActOf('add', 'add-private', 'move', 'share', 'park', 'restore', 'undo');

/** Does an act where it makes sense; `secret` marks what a private item says. What the workspace refuses, it refuses. */
export function perform(workspace: Workspace, { what, at, to, text }: Act, secret = ''): void {
  const { items, parked, dropped, meeting } = workspace.state;
  const item = items[at % (items.length || 1)]?.item;
  const away = [...parked, ...dropped][at % (parked.length + dropped.length || 1)]?.item;
  const before = items[to % (items.length + 1)]?.item.id ?? null;
  try {
    if (what === 'add') workspace.run('agenda-item-add', { titles: [text] });
    else if (what === 'add-private')
      workspace.run('agenda-item-add', { titles: [`${secret}${text}`], private: true });
    else if (what === 'objective')
      workspace.run('meeting-edit', { objective: text, base: meeting.objective ?? '' });
    else if (what === 'rename') workspace.run('participant-rename', { role: 'mentee', displayName: text });
    else if (what === 'undo') workspace.undo();
    else if (what === 'redo') workspace.redo();
    else if (what === 'restore') away && workspace.run('agenda-item-restore', { id: away.id });
    else if (!item) return;
    else if (what === 'edit') {
      const keep = secret !== '' && item.title.startsWith(secret) ? secret : '';
      workspace.run('agenda-item-edit', { id: item.id, title: `${keep}${text}`, base: item.title });
    } else if (what === 'plan') {
      workspace.run('agenda-item-edit', {
        id: item.id,
        plannedMinutes: 1 + at,
        need: NEEDS[to % NEEDS.length]!,
      });
    } else if (what === 'move') workspace.run('agenda-item-move', { id: item.id, before });
    else if (what === 'share')
      !item.title.startsWith(secret || '\u0000') && workspace.run('agenda-item-share', { id: item.id });
    else workspace.run(`agenda-item-${what}`, { id: item.id });
  } catch (error) {
    if (!isOneOnOneError(error)) throw error;
  }
}

/** What a person sees, without the bookkeeping that any edit leaves. */
export function picture({ state }: Workspace): unknown {
  const list = (entries: typeof state.items) =>
    entries.map(({ item, private: mine }) => [item.title, item.status, item.plannedMinutes, item.need, mine]);
  const { objective, startsAt, plannedMinutes } = state.meeting;
  return {
    items: list(state.items),
    parked: list(state.parked),
    dropped: list(state.dropped).sort(),
    meeting: [objective, startsAt, plannedMinutes],
    names: [state.mentor.displayName, state.mentee.displayName],
  };
}
