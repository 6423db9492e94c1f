import { defineElement } from '../define-element.js';
import { OneOnOneQuestionBank } from './question-bank.js';

defineElement('one-on-one-question-bank', OneOnOneQuestionBank);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneQuestionBank } from './question-bank.js';
