import { defineElement } from '../define-element.js';
import { OneOnOneSchedule } from './schedule.js';

defineElement('one-on-one-schedule', OneOnOneSchedule);
