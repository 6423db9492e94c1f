import { createMemoryStorage, isOneOnOneError, MemoryStore, type Workspace } from '@one-on-one/core';
import { keepTemplate, templateOf } from '@one-on-one/core/templates';
import * as fc from 'fast-check';
import { noteField } from '../../packages/elements/src/agenda/meeting/note-place.js';
import { anAct, perform } from './histories.js';
import { HiddenWords, type Author } from './hidden-words.js';
import { aMatterAct, performInMeeting, type MeetingAct } from './meeting-histories.js';
import { opened, settled } from './meetings.js';

const HIDING = [
  'add',
  'note',
  'note-of-item',
  'rename',
  'drop',
  'park',
  'bring-back',
  'type-item',
  'type-note',
  'type-objective',
  'type-title',
  'share-item',
  'share-note',
  'template',
  'refused',
] as const;

/** Something that somebody does for themselves alone, on the how manyth of their things; or shares, of what they have. */
interface HidingAct {
  readonly hides: (typeof HIDING)[number];
  readonly at: number;
}

const aHidingAct: fc.Arbitrary<HidingAct> = fc.record({
  hides: fc.constantFrom('add', 'add', 'note', 'note-of-item', ...HIDING),
  at: fc.nat(12),
});

const LIFE = ['start', 'wrap'] as const;
const aStage: fc.Arbitrary<MeetingAct> = fc.record({
  does: fc.constantFrom(...LIFE),
  at: fc.nat(12),
  text: fc.constant('x'),
});

/** The mentor has two tabs, and so has the mentee. */
const who = fc.nat(3);
export const AUTHOR_OF = ['mentor', 'mentee', 'mentor', 'mentee'] as const satisfies readonly Author[];

const act = fc.oneof(
  { weight: 8, arbitrary: aHidingAct },
  // Who shares says so here by an act of their own, so that it is known what is hidden no longer.
  { weight: 3, arbitrary: anAct.filter(({ what }) => what !== 'share') },
  { weight: 3, arbitrary: aMatterAct.filter(({ does }) => does !== 'note-share') },
  { weight: 1, arbitrary: aStage },
);

const ends = fc.constantFrom('close', 'close', 'close', 'prune', 'skip', 'cancel', 'miss', 'reopen', 'start');

/** A few meetings of two people in two tabs each, in which both write things for themselves, and how each of them ends. */
export const aHidingHistory = fc.array(
  fc.record({
    steps: fc.array(fc.record({ who, act }), { minLength: 4, maxLength: 9, size: 'max' }),
    end: fc.record({ who, does: ends }),
  }),
  { minLength: 1, maxLength: 3, size: 'max' },
);

type Meetings = typeof aHidingHistory extends fc.Arbitrary<infer T> ? T : never;

/** Four pages in which a history took place, the words that are hidden, and those that came out on the way. */
export interface Lived {
  readonly store: MemoryStore;
  readonly pages: readonly Workspace[];
  readonly words: HiddenWords;
  readonly leaks: readonly string[];
}

/** Opens the page of somebody; `hear` is told what anybody could hear there. */
export type OpenPage = (
  viewer: Author,
  store: MemoryStore,
  hear: (what: string, said: unknown) => void,
) => Promise<Workspace>;

/** Lives through a history, with an ear at every fact, every refusal and all that shared storage receives. */
export async function live(history: Meetings, open: OpenPage = openedBy): Promise<Lived> {
  const store = new MemoryStore();
  const words = new HiddenWords();
  const leaks: string[] = [];
  const hear = (what: string, said: unknown) => {
    for (const word of words.in(JSON.stringify(said))) leaks.push(`${what}: ${word}`);
  };
  const pages = await Promise.all(AUTHOR_OF.map((viewer) => open(viewer, store, hear)));
  for (const { steps, end } of history) {
    for (const { who: at, act: does } of steps) {
      if ('hides' in does) await hideOrShare(pages[at]!, AUTHOR_OF[at]!, does, words);
      else if ('what' in does) perform(pages[at]!, does);
      else performInMeeting(pages[at]!, does);
    }
    performInMeeting(pages[end.who]!, { does: end.does, at: end.who, text: 'x' });
    await settled(...pages);
  }
  return { store, pages, words, leaks };
}

const openedBy: OpenPage = async (viewer, store, hear) => {
  const storage = createMemoryStorage({ store });
  const page = await opened({
    viewer,
    storage: {
      ...storage,
      commit: (writes, options) => {
        hear(
          'shared storage',
          writes.filter(({ key }) => key[0] === 'shared'),
        );
        return storage.commit(writes, options);
      },
    },
  });
  page.onFact((fact) => hear('a fact', fact));
  const run = page.run.bind(page);
  page.run = (...request) => {
    try {
      run(...request);
    } catch (error) {
      const { message, code, details } = error as { message: string; code?: string; details?: unknown };
      hear('an error', { message, code, details });
      throw error;
    }
  };
  return page;
};

async function hideOrShare(page: Workspace, author: Author, { hides, at }: HidingAct, words: HiddenWords) {
  const { state } = page;
  const pick = <T>(list: readonly T[]): T | undefined => list[at % (list.length || 1)];
  const own = pick(state.items.filter((entry) => entry.private))?.item;
  const away = pick([...state.parked, ...state.dropped].filter((entry) => entry.private))?.item;
  const any = pick(state.items)?.item;
  const note = pick(state.notes.filter((entry) => entry.private))?.note;
  const meetingId = state.meeting.id;
  const word = () => `my ${words.hide(author)}`;
  switch (hides) {
    case 'add':
      page.run('agenda-item-add', { titles: [word()], private: true });
      return;
    case 'note':
      page.run('note-write', { body: word(), private: true });
      return;
    case 'note-of-item':
      if (any) page.run('note-write', { itemId: any.id, body: word(), private: true });
      return;
    case 'rename':
      if (own) page.run('agenda-item-edit', { id: own.id, title: word(), base: own.title });
      return;
    case 'drop':
      if (own) page.run('agenda-item-drop', { id: own.id, reason: word() });
      return;
    case 'park':
      if (own) page.run('agenda-item-park', { id: own.id });
      return;
    case 'bring-back':
      if (away) page.run('agenda-item-restore', { id: away.id });
      return;
    case 'type-item':
      page.setDraft('new-item', { text: word(), private: true });
      return;
    case 'type-note':
      page.setDraft(noteField({ meetingId, itemId: any?.id, isOwn: true }), { text: word() });
      return;
    case 'type-objective':
      page.setDraft('objective', { text: word() });
      return;
    case 'type-title':
      if (any) page.setDraft(`title.${any.id}`, { text: word() });
      return;
    case 'refused':
      refused(() => page.run('agenda-item-add', { titles: [word().padEnd(201, 'x')], private: true }));
      return;
    case 'share-item':
      if (!own) return;
      words.share(own.title);
      page.run('agenda-item-share', { id: own.id });
      return;
    case 'share-note':
      if (!note) return;
      words.share(note.body);
      page.run('note-share', { id: note.id });
      return;
    case 'template': {
      const template = templateOf(state, { id: page.createId(), name: word() });
      await keepTemplate(page, template, '2030-01-10T09:00:00.000Z');
      return;
    }
  }
}

function refused(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isOneOnOneError(error, 'invalid')) throw error;
  }
}
