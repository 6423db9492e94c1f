import { isOneOnOneError, noteId, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';

/** A few words about the one thing of its kind that everybody speaks of. */
export interface Saying {
  readonly says: (typeof SAYINGS)[number];
  readonly words: string;
}

const SAYINGS = [
  'note',
  'note-remove',
  'decision',
  'rationale',
  'options',
  'decision-remove',
  'action',
  'block',
  'complete',
  'drop',
  'reopen',
  'no-date',
  'date',
  'action-remove',
  'topic-drop',
  'topic-discuss',
  'win',
  'win-remove',
  'location',
  'name',
  'prepare',
  'rate',
  'reschedule',
  'skip',
  'let-go',
  'undo',
] as const;

/** Of few words, so that two say the same at times. */
export const aSaying: fc.Arbitrary<Saying> = fc.record({
  says: fc.constantFrom(...SAYINGS),
  words: fc.constantFrom('One', 'Two', 'Three', 'Four'),
});

/** Says it, going on from what is on screen: what is not there yet is begun. What is refused is refused. */
export function say(workspace: Workspace, saying: Saying): void {
  try {
    speak(workspace, saying);
  } catch (error) {
    if (!isOneOnOneError(error)) throw error;
  }
}

function speak(workspace: Workspace, { says, words }: Saying): void {
  const { state } = workspace;
  const decision = state.decisions.find(({ id }) => id === 'lead');
  const action = [...state.agreed, ...state.actions].find(({ id }) => id === 'ask');
  switch (says) {
    case 'note': {
      const shown = state.notes.find(({ note, private: mine }) => !mine && !note.itemId && !note.addendum);
      workspace.run('note-write', { body: words, base: shown?.note.body ?? '' });
      return;
    }
    case 'note-remove': {
      workspace.run('note-remove', { id: noteId(state.meeting.id, undefined, false) });
      return;
    }
    case 'decision': {
      if (decision)
        workspace.run('decision-edit', { id: 'lead', statement: words, base: decision.statement });
      else workspace.run('decision-add', { id: 'lead', statement: words, decidedBy: 'both' });
      return;
    }
    case 'rationale': {
      const rationaleBase = decision?.rationale ?? '';
      workspace.run('decision-edit', { id: 'lead', rationale: words, rationaleBase });
      return;
    }
    case 'options': {
      const optionsBase = decision?.options ?? [];
      // One in, and now and then one out.
      const options = [...optionsBase.slice(words.length % 2), words];
      workspace.run('decision-edit', { id: 'lead', options, optionsBase });
      return;
    }
    case 'decision-remove': {
      workspace.run('decision-remove', { id: 'lead' });
      return;
    }
    case 'action': {
      if (action) workspace.run('action-item-edit', { id: 'ask', title: words, base: action.title });
      else workspace.run('action-item-add', { id: 'ask', title: words, ownerId: 'mentee' });
      return;
    }
    case 'block': {
      workspace.run('action-item-block', { id: 'ask', why: words, base: action?.why ?? '' });
      return;
    }
    case 'drop': {
      workspace.run('action-item-drop', { id: 'ask', why: words, base: action?.why ?? '' });
      return;
    }
    case 'no-date': {
      const reasonBase = action?.noDateReason ?? '';
      workspace.run('action-item-edit', { id: 'ask', noDateReason: words, reasonBase });
      return;
    }
    case 'date': {
      const reasonBase = action?.noDateReason ?? '';
      workspace.run('action-item-edit', { id: 'ask', dueDate: '2030-03-01', reasonBase });
      return;
    }
    case 'complete':
    case 'reopen': {
      workspace.run(`action-item-${says}`, { id: 'ask', base: action?.why ?? '' });
      return;
    }
    case 'topic-drop': {
      workspace.run('agenda-item-drop', { id: 'budget', reason: words });
      return;
    }
    case 'topic-discuss': {
      workspace.run('agenda-item-discuss', { id: 'budget' });
      return;
    }
    case 'action-remove': {
      workspace.run('action-item-remove', { id: 'ask' });
      return;
    }
    case 'win': {
      workspace.run('win-add', { id: 'talk', text: words, about: 'both' });
      return;
    }
    case 'win-remove': {
      workspace.run('win-remove', { id: 'talk' });
      return;
    }
    case 'location': {
      workspace.run('series-edit', { location: words, base: state.series?.location ?? '' });
      return;
    }
    case 'name': {
      workspace.run('participant-rename', { role: 'mentee', displayName: words });
      return;
    }
    case 'prepare': {
      workspace.run('participation-prepare', { role: 'mentee', prepared: words !== 'One' });
      return;
    }
    case 'rate': {
      workspace.run('participation-rate', { role: 'mentee', worth: words === 'One' ? 'yes' : 'no' });
      return;
    }
    case 'reschedule': {
      const startsAt = `2030-02-0${words.length}T10:00:00.000Z`;
      workspace.run('meeting-reschedule', { startsAt, reason: words });
      return;
    }
    case 'skip': {
      workspace.run('meeting-skip', { reason: words });
      return;
    }
    case 'let-go': {
      letGo(workspace);
      return;
    }
    case 'undo': {
      workspace.undo();
      return;
    }
  }
}

// One of the other versions that stand beside what is shown.
function letGo(workspace: Workspace): void {
  const { notes, decisions, agreed } = workspace.state;
  for (const { note } of notes)
    for (const { at } of note.others?.['body'] ?? []) {
      workspace.run('note-dismiss', { id: note.id, at });
      return;
    }
  for (const { id, others = {} } of decisions)
    for (const { at } of Object.values(others).flat()) {
      workspace.run('decision-dismiss', { id, at });
      return;
    }
  for (const { id, others = {} } of agreed)
    for (const { at } of Object.values(others).flat()) {
      workspace.run('action-item-dismiss', { id, at });
      return;
    }
}
