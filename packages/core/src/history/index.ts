export type { HistorySource } from './source.js';
export { readHistory, type HistoryPage, type HistoryPlace, type MeetingSummary } from './read-history.js';
export { readMeeting } from './read-meeting.js';
export { HistorySearch, type SearchProgress } from './search.js';
export type { Found, FoundHere, FoundMeeting, SearchResult } from './find.js';
export { findPresent, type FoundPresent } from './find-present.js';
export { fold, wordsOf } from './fold.js';
export { inContext, type Piece } from './in-context.js';
export type { FoundKind, PlainText } from './entry.js';
