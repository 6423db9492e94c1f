import type { CSSResult } from 'lit';
import { BankRows } from '../../packages/elements/src/question-bank/bank-rows.js';
import { coverageStyles } from '../../packages/elements/src/question-bank/coverage/coverage.styles.js';
import { readingStyles } from '../../packages/elements/src/question-bank/reading/reading.styles.js';
import { replaceMember } from '../storage/databases.js';
import type { BankPage } from './bank-page.js';
import { waitUntil } from './wait-until.js';

/** What a bank fetches after its rows: what is read of them on request, and what changes something. */
type Part = 'loadReading' | 'loadTools';

/** Banks that are shown from now on do not get a part of it before it is let go. */
export function holdPart(part: Part = 'loadTools'): () => void {
  const fetch: () => Promise<unknown> = BankRows.prototype[part];
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const giveBack = replaceMember(BankRows.prototype, part, () => held.then(fetch));
  return () => {
    giveBack();
    letGo();
  };
}

/** Banks do not get a part of it, as where that file is missing; the way back. */
export const losePart = (part: Part = 'loadTools') =>
  replaceMember(BankRows.prototype, part, () => Promise.reject(new TypeError('Failed to fetch')));

const has =
  (styles: CSSResult, what: string) =>
  ({ element }: BankPage) =>
    waitUntil(() => (element.renderRoot as ShadowRoot).adoptedStyleSheets.includes(styles.styleSheet!), what);

/** Resolves once a bank has what is read on request. */
export const hasReading = has(readingStyles, 'it can be searched');

/** Resolves once a bank has what changes something. */
export const hasTools = has(coverageStyles, 'it can be changed');
