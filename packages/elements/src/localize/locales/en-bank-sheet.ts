import type { BankSheetStrings } from '../bank-strings.js';

/** English for a question bank whose questions are not here yet. */
export const enBankSheet: BankSheetStrings = {
  heading: 'Questions',
  search: 'Search questions',
  missing: 'The questions could not be loaded. Nothing is lost. Try again, or reload the page.',
};
