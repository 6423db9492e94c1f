import { defineElement } from '../define-element.js';
import { OneOnOneActionItems } from './action-items.js';

defineElement('one-on-one-action-items', OneOnOneActionItems);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneActionItems } from './action-items.js';
