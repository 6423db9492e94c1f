import { defineElement } from '../define-element.js';
import { OneOnOneStageTimer } from './stage-timer.js';

defineElement('one-on-one-stage-timer', OneOnOneStageTimer);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneStageTimer } from './stage-timer.js';
