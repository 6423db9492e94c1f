import { HistorySearch, type HistorySource } from '@one-on-one/core/history';
import { plainText } from '../markdown/plain-text.js';

/** Finds in notes what is shown of them. */
export const searchOf = (source: HistorySource) => new HistorySearch(source, plainText);
