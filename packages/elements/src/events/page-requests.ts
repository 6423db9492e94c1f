import type { FactKind, RequestDetails, Role } from '@one-on-one/core';

/** What is asked about the pairs of a page, rather than in one of them. */
export interface PageRequestDetails {
  /** Shows another pair. */
  'relationship-select': { readonly id: string };
  /** Begins with another person. `role` is what whoever is looking is in that pair. */
  'relationship-add': { readonly displayName: string; readonly role: Role };
}

/** Everything that elements ask for, and what each request carries. */
export interface AskedDetails extends RequestDetails, PageRequestDetails {}

/** The names of the requests: events are called `one-on-one-<kind>`. */
export type AskedKind = keyof AskedDetails;

/** The names of the facts that elements tell. */
export type ToldKind = FactKind | 'relationship-selected' | 'relationship-added';
