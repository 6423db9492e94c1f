import { defineElement } from '../define-element.js';
import { OneOnOneHistory } from './history.js';

defineElement('one-on-one-history', OneOnOneHistory);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneHistory } from './history.js';
