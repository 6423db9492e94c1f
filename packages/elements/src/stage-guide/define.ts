import { defineElement } from '../define-element.js';
import { OneOnOneStageGuide } from './stage-guide.js';

defineElement('one-on-one-stage-guide', OneOnOneStageGuide);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneStageGuide } from './stage-guide.js';
