import '../stage-guide/define.js';

// For a page without a bundler that brings another language.
export { putCatalog as registerStrings } from '../localize/language.js';
