import { defineElement } from '../define-element.js';
import { OneOnOneHistory } from './history.js';

defineElement('one-on-one-history', OneOnOneHistory);
