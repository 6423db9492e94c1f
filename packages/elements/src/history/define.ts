import { defineElement } from '../define-element.js';
import { OneOnOneHistory } from './history.js';

defineElement('one-on-one-history', OneOnOneHistory);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneHistory } from './history.js';
