import { defineElement } from '../define-element.js';
import { OneOnOneData } from './data.js';

defineElement('one-on-one-data', OneOnOneData);
