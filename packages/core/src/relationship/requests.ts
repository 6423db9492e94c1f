/** What people can ask for about a pair as a whole. `id` is that of the relationship. */
export interface RelationshipRequests {
  /** Puts a pair away: it rests, nothing of it is lost. */
  'relationship-archive': { readonly id: string };
  /** Takes up a pair that rests. */
  'relationship-restore': { readonly id: string };
}
