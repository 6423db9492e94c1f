import { defineElement } from '../define-element.js';
import { OneOnOneActionItems } from './action-items.js';

defineElement('one-on-one-action-items', OneOnOneActionItems);
