import { defineElement } from '../define-element.js';
import { OneOnOneAgenda } from './agenda.js';

defineElement('one-on-one-agenda', OneOnOneAgenda);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneAgenda } from './agenda.js';
