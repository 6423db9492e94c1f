export { mergeRecords } from '../merging/merge-records.js';
