import { defineElement } from '../define-element.js';
import { OneOnOneAgenda } from './agenda.js';

defineElement('one-on-one-agenda', OneOnOneAgenda);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneAgenda } from './agenda.js';
