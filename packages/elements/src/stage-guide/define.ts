import { defineElement } from '../define-element.js';
import { OneOnOneStageGuide } from './stage-guide.js';

defineElement('one-on-one-stage-guide', OneOnOneStageGuide);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneStageGuide } from './stage-guide.js';
