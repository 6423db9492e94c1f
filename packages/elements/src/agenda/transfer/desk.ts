import type { ParticipantId, Workspace } from '@one-on-one/core';
import type { TwoPeople } from '@one-on-one/core/transfer';

/** What is lent to an import. */
export interface ImportDesk {
  readonly workspace: Workspace;
  /** The page says who is looking, and it is one of the two: then nobody is asked. */
  readonly isViewerGiven: boolean;
  /** Pairs are listed on this page, and one that comes in can be chosen there. */
  readonly canBeginPair: boolean;
  /** Asks for new items, and answers whether they are there. */
  readonly ask: (titles: readonly string[]) => boolean;
  /** Called once a file is in. */
  readonly imported: () => void;
  /** Called once a file came in as a pair of its own. */
  readonly onBegun: (relationship: string) => void;
  readonly sayViewer: (viewer: ParticipantId) => void;
}

/** A file that is about another pair than the one that is shown. */
export interface OtherPair {
  readonly theirs: TwoPeople | undefined;
  readonly ours: TwoPeople | undefined;
  readonly canBeItsOwn: boolean;
}

/** As a pair of its own, or into the one that is shown. */
export type Way = 'own' | 'together';
