import { defineElement } from '../define-element.js';
import { OneOnOneAgenda } from './agenda.js';

defineElement('one-on-one-agenda', OneOnOneAgenda);
