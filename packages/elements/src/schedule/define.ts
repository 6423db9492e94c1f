import { defineElement } from '../define-element.js';
import { OneOnOneSchedule } from './schedule.js';

defineElement('one-on-one-schedule', OneOnOneSchedule);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneSchedule } from './schedule.js';
