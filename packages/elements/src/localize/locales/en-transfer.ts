import { plural } from '../format.js';
import type { TransferStrings } from '../transfer-strings.js';

const count = (one: string, other: string) => (number: number) =>
  plural('en', number, { one, other: other.replace('#', String(number)) });

/** English while importing, and in what is written for other programs. */
export const enTransfer: TransferStrings = {
  actionsTable: {
    columns: {
      title: 'Action',
      owner: 'Who',
      due: 'By when',
      noDate: 'Why no date',
      status: 'Status',
      why: 'Why blocked or dropped',
    },
    actionStatus: { open: 'open', doing: 'begun', blocked: 'blocked', done: 'done', dropped: 'dropped' },
  },
  importHelp:
    'Choose a file that an agenda was exported to, or a text with one item on each line. You see what it brings before anything changes.',
  importFile: 'File',
  importText: 'Or paste its text',
  read: 'Read it',
  reading: 'Reading…',
  cancel: 'Cancel',
  importNothing: 'Everything in this file is here already.',
  importCounts: {
    new: count('1 new entry', '# new entries'),
    changed: count('1 entry changes', '# entries change'),
    conflict: count(
      '1 entry was changed here and there: both texts stay',
      '# entries were changed here and there: both texts stay',
    ),
    unchanged: count('1 entry is the same', '# entries are the same'),
    kept: count('1 entry stays as it is here', '# entries stay as they are here'),
  },
  importBoth: (shown, kept) => `“${shown}” and, beside it, “${kept}”`,
  importIgnored: {
    'another-person': count(
      '1 entry is private to somebody else and is left out',
      '# entries are private to somebody else and are left out',
    ),
    'another-relationship': count(
      '1 entry belongs to another pair and is left out',
      '# entries belong to other pairs and are left out',
    ),
    device: count(
      'What the other device knows of itself is left out',
      'What the other device knows of itself is left out',
    ),
    'no-meeting': count(
      '1 entry belongs to no meeting and is left out',
      '# entries belong to no meeting and are left out',
    ),
  },
  importMended: count('1 entry was damaged and is mended', '# entries were damaged and are mended'),
  importSetAside: count(
    '1 entry cannot be read here; it is kept',
    '# entries cannot be read here; they are kept',
  ),
  importRunning: (done, total) => `${done} of ${total}`,
  imported: (number) =>
    plural('en', number, { one: 'Imported 1 entry.', other: `Imported ${number} entries.` }),
  importedOwn: (number, names) =>
    plural('en', number, {
      one: `Imported 1 entry. Choose ${names} in the list of people to see it.`,
      other: `Imported ${number} entries. Choose ${names} in the list of people to see them.`,
    }),
  importTwo: (one, other) => `${one} and ${other}`,
  importNobody: 'two people without names',
  importOthers: (theirs, ours) =>
    `This file is about another one-on-one: ${theirs}. Shown here: ${ours}. Put together, each holds everything of the other, and that cannot be taken apart.`,
  importWay: 'What to do with it',
  importOwn: 'Bring it in as a one-on-one of its own',
  importTogether: 'Put it together with this one: they are the same two people',
  importWho: 'Some of this file only one of you can see. Say who you are, and yours comes in, too.',
  importYours: (name, role) =>
    `What only ${name ?? `the ${role}`} can see in this file comes in as private to you: you are the ${role} here.`,
  linesNew: count('1 new item, for both of you to see', '# new items, for both of you to see'),
  linesNothing: 'Nothing in this text is new on the agenda.',
  linesLeft: {
    headings: count(
      'Left out because it only heads what is below it:',
      'Left out because they only head what is below them, #:',
    ),
    tells: count(
      'Left out because it is no topic of these minutes for both of you:',
      'Left out because they are no topics of these minutes for both of you, #:',
    ),
    ticked: count('Left out because it is ticked:', 'Left out because they are ticked, #:'),
    known: count('Left out because it is there already:', 'Left out because they are there already, #:'),
    over: count(
      'Left out because 200 items come in at most:',
      'Left out because 200 items come in at most, #:',
    ),
  },
  linesDivide: count('1 line that only divides is left out', '# lines that only divide are left out'),
  linesAdd: 'Add to the agenda',
  linesAdded: count('Added 1 item. You can undo it.', 'Added # items. You can undo it.'),
  linesNotAdded: 'This page did not allow it. Nothing was added.',
  linesUnreadable:
    'This file cannot be read as text. Nothing was changed. Save it as UTF-8, or paste its text.',
  importFailed: 'Storage did not take all of it. What came in stays; import the file again for the rest.',
  refusedTooLarge: 'This file is too large to be an agenda. Nothing was changed.',
  refusedNewer:
    'A newer version of One-on-One wrote this file. Nothing was changed. Reload this page, or ask for an update.',
  refusedFormat: 'This is not a file that an agenda was exported to. Nothing was changed.',
  refusedDamaged: (where) =>
    `This file is damaged${where && ` (at ${where})`}. Nothing was changed. Export it again where it came from.`,
};
