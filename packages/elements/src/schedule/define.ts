import { defineElement } from '../define-element.js';
import { OneOnOneSchedule } from './schedule.js';

defineElement('one-on-one-schedule', OneOnOneSchedule);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneSchedule } from './schedule.js';
