import { defineElement } from '../define-element.js';
import { OneOnOneRelationships } from './relationships.js';

defineElement('one-on-one-relationships', OneOnOneRelationships);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneRelationships } from './relationships.js';
