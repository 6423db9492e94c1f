import { isOneOnOneError, noteId, WORTHS, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';

/** One act in a meeting or around it: which, on the how manyth thing, and what somebody says. */
export interface MeetingAct {
  readonly does: (typeof MATTER)[number] | (typeof LIFE)[number];
  readonly at: number;
  readonly text: string;
}

const MATTER = [
  'note',
  'note-private',
  'note-share',
  'note-remove',
  'note-pin',
  'note-pin-private',
  'note-unpin',
  'action',
  'action-edit',
  'action-block',
  'action-complete',
  'action-drop',
  'action-reopen',
  'action-remove',
  'decision',
  'decision-edit',
  'win',
  'win-remove',
  'prepare',
  'rate',
  'recurring',
  'series',
] as const;

const LIFE = [
  'start',
  'wrap',
  'resume',
  'close',
  'prune',
  'reopen',
  'reschedule',
  'skip',
  'cancel',
  'miss',
] as const;

const anActOf = (kinds: readonly MeetingAct['does'][]): fc.Arbitrary<MeetingAct> =>
  fc.record({
    does: fc.constantFrom(...kinds),
    at: fc.nat(12),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
  });

/** What is written, agreed and decided. */
export const aMatterAct = anActOf(MATTER);

/** What says how topics go on: which of them comes back by itself, and whether any goes on unasked. */
export const aRhythmAct = anActOf(['recurring', 'series']);

/** What becomes of a meeting. */
export const aLifeAct = anActOf(LIFE);

/** Whether an act ends a meeting, or takes that back. */
export const isTurn = ({ does }: MeetingAct) =>
  ['close', 'prune', 'reopen', 'skip', 'cancel', 'miss'].includes(does);

const RHYTHMS = [
  null,
  { unit: 'meeting', every: 1 },
  { unit: 'meeting', every: 2 },
  { unit: 'month', every: 1 },
] as const;

/** Does an act where it makes sense; `secret` marks what a private note says. What is refused is refused. */
export function performInMeeting(workspace: Workspace, act: MeetingAct, secret = ''): void {
  try {
    const what = MATTER.find((one) => one === act.does);
    if (what) write(workspace, { ...act, does: what }, secret);
    else live(workspace, act);
  } catch (error) {
    if (!isOneOnOneError(error)) throw error;
  }
}

function write(
  workspace: Workspace,
  { does, at, text }: MeetingAct & { readonly does: (typeof MATTER)[number] },
  secret: string,
): void {
  const { state } = workspace;
  const pick = <T>(list: readonly T[]): T | undefined => list[at % (list.length || 1)];
  const role = at % 2 === 0 ? 'mentor' : 'mentee';
  const itemId = at % 3 === 0 ? undefined : pick(state.items)?.item.id;
  const about = itemId === undefined ? {} : { itemId };
  const ours = (pick([...state.agreed, ...state.actions]) ?? { id: '' }).id;
  const decision = pick(state.decisions);
  switch (does) {
    case 'note': {
      workspace.run('note-write', { ...about, body: text });
      return;
    }
    case 'note-private': {
      workspace.run('note-write', { ...about, body: `${secret}${text}`, private: true });
      return;
    }
    case 'note-share': {
      // A secret is not shared: then it would be none.
      secret ? undefined : workspace.run('note-share', { id: noteId(state.meeting.id, itemId, true) });
      return;
    }
    case 'note-remove': {
      workspace.run('note-remove', { id: noteId(state.meeting.id, itemId, false) });
      return;
    }
    case 'note-pin':
    case 'note-pin-private': {
      workspace.run('note-pin', { id: noteId(state.meeting.id, itemId, does === 'note-pin-private') });
      return;
    }
    case 'note-unpin': {
      workspace.run('note-unpin', { id: pick(state.pinned ?? [])?.note.id ?? '' });
      return;
    }
    case 'action': {
      workspace.run('action-item-add', {
        title: text,
        ownerId: role,
        ...(at % 3 === 0 ? { dueDate: '2030-03-01' } : { noDateReason: text }),
      });
      return;
    }
    case 'action-edit': {
      workspace.run('action-item-edit', { id: ours, title: text, base: 'seen' });
      return;
    }
    case 'action-block': {
      workspace.run('action-item-block', { id: ours, why: text });
      return;
    }
    case 'decision': {
      workspace.run('decision-add', { ...about, statement: text, decidedBy: role, rationale: text });
      return;
    }
    case 'decision-edit': {
      decision && workspace.run('decision-edit', { id: decision.id, statement: text, base: 'seen' });
      return;
    }
    case 'win': {
      workspace.run('win-add', { text, about: 'both' });
      return;
    }
    case 'win-remove': {
      workspace.run('win-remove', { id: pick(state.wins)?.id ?? '' });
      return;
    }
    case 'prepare': {
      workspace.run('participation-prepare', { role, prepared: at % 3 > 0 });
      return;
    }
    case 'rate': {
      workspace.run('participation-rate', { role, worth: WORTHS[at % 4] ?? null });
      return;
    }
    case 'recurring':
      return (
        itemId && workspace.run('agenda-item-edit', { id: itemId, recurring: RHYTHMS[at % 4] ?? null }),
        undefined
      );
    case 'series': {
      workspace.run('series-edit', { location: text, carryOver: at % 2 === 0 ? 'none' : 'all' });
      return;
    }
    case 'action-complete':
    case 'action-drop':
    case 'action-reopen':
    case 'action-remove': {
      workspace.run(`action-item-${does.slice(7) as 'complete'}`, { id: ours });
      return;
    }
  }
}

function live(workspace: Workspace, { does, at, text }: MeetingAct): void {
  const { meeting, items } = workspace.state;
  const next = at % 3 === 0 ? {} : { next: `2030-0${1 + (at % 9)}-15T10:00:00.000Z` };
  if (does === 'prune') {
    const backlog = items.filter((_, index) => index % 2 === at % 2).map(({ item }) => item.id);
    workspace.run('meeting-close', { ...next, backlog });
  } else if (does === 'reopen')
    workspace.run('meeting-reopen', { id: `regular-${meeting.seq - 1 - (at % 3)}` });
  else if (does === 'reschedule')
    workspace.run('meeting-reschedule', { startsAt: next.next ?? null, reason: text });
  else if (does === 'skip') workspace.run('meeting-skip', { ...next, reason: text });
  else if (does === 'cancel') {
    const role = at % 2 === 0 ? 'mentor' : 'mentee';
    workspace.run('meeting-cancel', { ...next, role, reason: text });
  } else if (does === 'miss') workspace.run('meeting-miss', next);
  else if (does === 'close') workspace.run('meeting-close', next);
  else workspace.run(`meeting-${does as 'start' | 'wrap' | 'resume'}`, {});
}
