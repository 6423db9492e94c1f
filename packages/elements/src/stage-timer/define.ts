import { defineElement } from '../define-element.js';
import { OneOnOneStageTimer } from './stage-timer.js';

defineElement('one-on-one-stage-timer', OneOnOneStageTimer);
