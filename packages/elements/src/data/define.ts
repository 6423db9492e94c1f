import { defineElement } from '../define-element.js';
import { OneOnOneData } from './data.js';

defineElement('one-on-one-data', OneOnOneData);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneData } from './data.js';
