import { defineElement } from '../define-element.js';
import { OneOnOneStageTimer } from './stage-timer.js';

defineElement('one-on-one-stage-timer', OneOnOneStageTimer);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneStageTimer } from './stage-timer.js';
