export { mergeRecords } from '../merging/merge-records.js';
export { createMigrate, latestVersion, migrate } from '../migrations/migrate.js';
export type { Step, Steps } from '../migrations/steps.js';
export { FORMAT, VERSION, type ExportDocument, type ExportedRecord } from './document.js';
export { exportJson, type ExportOptions } from './export-json.js';
export {
  parseExport,
  parseInPortions,
  type Parsed,
  type ParseOptions,
  type TextDecoderLike,
} from './parse-export.js';
export { LIMITS, type Limits, type Problem, type Refusal } from './refusal.js';
export { readCurrent, type Current, type ImportScope } from './current.js';
export type { Conflict, Outcome } from './meet.js';
export type { ImportNote } from './notes.js';
export { previewImport, previewInPortions, type ImportPreview, type PreviewEntry } from './preview-import.js';
export { importInto, type ImportOptions, type ImportResult } from './import-into.js';
export { readActions } from './read-actions.js';
export { takeStock, type Stock } from './take-stock.js';
export { exportJsonSchema } from './json-schema.js';
export { templateJsonSchema } from './template-json-schema.js';
export { questionPackJsonSchema, questionsJsonSchema } from './questions-json-schema.js';
export type {
  ActionsWords,
  Minutes,
  MinutesAction,
  MinutesDecision,
  MinutesItem,
  MinutesNote,
  MinutesWords,
} from './minutes.js';
export { minutesMarkdown } from './markdown/minutes-markdown.js';
export { actionsCsv } from './markdown/actions-csv.js';
export { withoutMarks } from '../shared/list-marks.js';
export { readAgendaText, type AgendaLine } from './lines-in/read-agenda-text.js';
export { isOfOthers, peopleIn, type Person, type TwoPeople } from './whose.js';
