import { defineElement } from '../define-element.js';
import { OneOnOneWorkspace } from './workspace.js';

defineElement('one-on-one-workspace', OneOnOneWorkspace);

// So that whoever imports this file has the types of the tag and of all events, too.
export type { FactEventMap, RequestEventMap } from '../events/event-map.js';
export type { OneOnOneWorkspace } from './workspace.js';
