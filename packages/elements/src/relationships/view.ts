import type { ReactiveElement } from 'lit';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import type { Localize } from '../localize/localize.js';
import type { Target } from './targets.js';

/** The element, as what is fetched later sees it. */
export interface RelationshipsHost extends ReactiveElement, Pick<Target, 'relationship' | 'viewer'> {
  readonly for?: string | undefined;
  readonly label: string;
  readonly headingLevel: number;
  readonly readonly: boolean;
}

/** What the element lends to what is fetched later. */
export interface RelationshipsDesk {
  readonly host: RelationshipsHost;
  readonly connection: WorkspaceConnection;
  readonly localize: Localize;
}
