import type { ParticipantId } from '../shared/record.js';
import type { StorageKey } from '../storage/adapter.js';
import { keys } from '../storage/keys.js';

/** Where the templates lie that somebody made. Apart: an agenda is shown without them. */
export const templatesKey = (owner: ParticipantId, relationship: string): StorageKey => [
  ...keys.private(owner, relationship),
  'template',
];
