import { defineElement } from '../define-element.js';
import { OneOnOneRelationships } from './relationships.js';

defineElement('one-on-one-relationships', OneOnOneRelationships);
