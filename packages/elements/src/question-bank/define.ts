import { defineElement } from '../define-element.js';
import { OneOnOneQuestionBank } from './question-bank.js';

defineElement('one-on-one-question-bank', OneOnOneQuestionBank);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneQuestionBank } from './question-bank.js';
