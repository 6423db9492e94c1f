import { defineElement } from '../define-element.js';
import { OneOnOneActionItems } from './action-items.js';

defineElement('one-on-one-action-items', OneOnOneActionItems);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneActionItems } from './action-items.js';
