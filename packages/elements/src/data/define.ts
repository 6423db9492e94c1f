import { defineElement } from '../define-element.js';
import { OneOnOneData } from './data.js';

defineElement('one-on-one-data', OneOnOneData);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneData } from './data.js';
