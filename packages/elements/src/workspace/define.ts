import { defineElement } from '../define-element.js';
import { OneOnOneWorkspace } from './workspace.js';

defineElement('one-on-one-workspace', OneOnOneWorkspace);

// So that whoever imports this file has the type of the tag, too.
export type { OneOnOneWorkspace } from './workspace.js';
