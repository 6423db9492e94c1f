import { defineElement } from '../define-element.js';
import { OneOnOneRelationships } from './relationships.js';

defineElement('one-on-one-relationships', OneOnOneRelationships);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneRelationships } from './relationships.js';
