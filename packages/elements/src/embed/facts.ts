import { FACT_OF } from '@one-on-one/core';
import type { OneOnOneFact } from '../events/one-on-one-fact.js';
import { TIMER_FACTS, type ToldKind } from '../events/page-requests.js';

const KINDS: readonly ToldKind[] = [
  ...Object.values(FACT_OF),
  ...Object.values(TIMER_FACTS),
  'relationship-added',
  'relationship-selected',
];

/** Hears every fact of a document: what happened and with which record, and nothing of what it is called. */
export function hearFacts(page: Document, tell: (fact: { kind: ToldKind; id: string }) => void): void {
  for (const told of KINDS)
    page.addEventListener(`one-on-one-${told}`, (event) => {
      const { kind, detail } = event as OneOnOneFact<ToldKind>;
      tell({ kind, id: detail.id });
    });
}
