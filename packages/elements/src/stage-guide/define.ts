import { defineElement } from '../define-element.js';
import { OneOnOneStageGuide } from './stage-guide.js';

defineElement('one-on-one-stage-guide', OneOnOneStageGuide);
