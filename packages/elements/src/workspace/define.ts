import { defineElement } from '../define-element.js';
import { OneOnOneWorkspace } from './workspace.js';

defineElement('one-on-one-workspace', OneOnOneWorkspace);
