import type { WipeStrings } from '../wipe-strings.js';

const others = (place: string) => (count: number) =>
  count === 1
    ? `One other one-on-one stays ${place}, with what only you see in it.`
    : `${count} other one-on-ones stay ${place}, with what only you see in them.`;

const othersOneByOne = (place: string) => (count: number) =>
  count === 1
    ? `${others(place)(1)} To delete it too, choose it and come back here.`
    : `${others(place)(count)} To delete them too, choose one after the other, the archived ones as well, and come back here.`;

/** English about deleting everything. */
export const enWipe: WipeStrings = {
  wipeWhat: {
    here:
      'This deletes what this browser keeps of this one-on-one: meetings, agenda items, what only you see, what you ' +
      'are typing, and the copies of the last days. It cannot be undone.',
    elsewhere:
      'This deletes everything of this one-on-one from the storage of this page, and what only you see. If the other ' +
      'person sees it there, it is gone for both of you. It cannot be undone.',
    memory: 'This empties this page. It cannot be undone.',
  },
  wipeStays: {
    here:
      'Files that you exported stay where you saved them, and other devices keep what they have. Private items of ' +
      'somebody else who uses this browser are not touched.',
    elsewhere:
      'Files that you exported stay where you saved them. Private items of the other person are not touched.',
    memory: 'Files that you exported stay where you saved them.',
  },
  wipeOthers: {
    here: others('in this browser'),
    elsewhere: othersOneByOne('in the storage of this page'),
    memory: othersOneByOne('on this page'),
  },
  cancel: 'Cancel',
  wipeExport: 'Export it first',
  wipe: 'Delete it for good',
  wiping: 'Deleting…',
  notWiped: 'Not everything could be deleted. What is still here, you see. Please try again.',
  wiped:
    'Everything of this one-on-one is deleted here. Any other that you keep here stays until you delete it, too.',
  leaveScope: 'What do you want to delete?',
  leaveAll: {
    all: 'Everything of One-on-One in this browser',
    own: 'All your one-on-ones in this browser',
  },
  leaveOne: 'Only the one-on-one that is shown',
  leaveWhat: {
    all:
      'This deletes every one-on-one that this browser keeps for this site, the archived ones as well: what both of you ' +
      'see, what only you see, what anybody else wrote only for themselves, what is being typed, and the copies of the ' +
      'last days. It cannot be undone.',
    own:
      'This deletes every one-on-one of yours that this browser keeps for this site, the archived ones as well: what ' +
      'both of you see, what only you see, what you are typing, and the copies of the last days. It cannot be undone.',
  },
  leaveStays: {
    all: 'Files that you exported stay where you saved them, and other devices keep what they have.',
    own:
      'Files that you exported stay where you saved them, and other devices keep what they have. What others who use ' +
      'this browser keep here is not touched.',
  },
  leaveFiles: 'Take a file of each along first',
  leaveSave: (name) => `Save as a file: ${name}`,
  leaveHidden:
    'Somebody wrote here only for themselves and is not the one who looks now: no file holds that. If it is yours, open ' +
    'this one-on-one first and say who you are.',
  leaveUnnamed: 'A one-on-one without names',
  leaveSaved: 'The file is made.',
  leaveNotSaved: 'The file could not be made. Please try again.',
  leaveUnread: 'Storage does not answer now, so there is nothing to save. Close this and try again.',
  leaveDone: 'Everything is deleted here. You can close this page.',
};
