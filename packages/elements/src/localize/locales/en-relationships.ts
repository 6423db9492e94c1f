import { plural } from '../format.js';
import type { RelationshipStrings, RelationshipWords } from '../relationship-strings.js';

const relationships: RelationshipWords = {
  heading: 'Your one-on-ones',
  none: 'Everybody you meet one-on-one is listed here, each with an agenda of their own.',
  allArchived: 'All of them are archived. Bring one back, or add somebody else.',
  failed: 'Storage does not answer, so your one-on-ones cannot be listed now. Nothing is lost.',
  unnamed: 'Nobody named yet',
  unnamedInside: 'somebody not named yet',
  noDate: 'No date yet',
  meetingNow: 'Meeting now',
  wasDue: (when) => `Was due ${when}`,
  openActions: (count) => plural('en', count, { one: '1 open action', other: `${count} open actions` }),
  since: (when) => `Since ${when}`,
  apart: (name, role, since) => [name, role, since && `since ${since}`].filter(Boolean).join(', '),
  find: 'Find a person',
  found: (count) =>
    plural('en', count, {
      one: '1 person',
      other: count === 0 ? 'Nobody is called that' : `${count} people`,
    }),

  add: 'Add a person',
  addFirst: 'Add the first person',
  name: 'Name of the other person',
  youAre: 'In this one-on-one you are',
  roles: { mentor: 'The mentor', mentee: 'The mentee' },
  begin: 'Add',
  cancel: 'Cancel',
  blank: 'Type the name of the person you meet.',
  tooLong: 'A name of at most 80 characters, please.',
  notDone: 'This page did not allow it. What you typed is still here.',

  archive: 'Archive',
  archiveThis: (name) => `Archive ${name}`,
  restore: 'Bring back',
  restoreThis: (name) => `Bring back ${name}`,
  archived: (count) => `Archived (${count})`,
  isArchived: (name) =>
    `Your one-on-one with ${name} is archived. Everything is here to read; to go on with it, bring it back.`,
  isOver: (name) => `Your one-on-one with ${name} has come to an end. Everything is here to read.`,
  over: { alumni: 'Completed', ended: 'Ended' },

  shown: (name) => `Now showing ${name}`,
  added: (name) => `Added ${name}`,
  wasArchived: (name) => `Archived ${name}`,
  wasRestored: (name) => `Brought back ${name}`,
};

/** English about the pairs that somebody is one of. */
export const enRelationships: RelationshipStrings = { relationships };
