import {
  decodeHostId,
  encodeHostId,
  listRelationships,
  type ListedRelationship,
  type ParticipantId,
} from '@one-on-one/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Modal } from '../agenda/tools/modal.js';
import { isViewerGiven } from '../context/is-viewer-given.js';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import { placeOf, type Place } from '../data/view.js';
import { reportError } from '../events/report-error.js';
import { withHiddenWords } from './hidden-words.js';
import { asOnThisPage } from './pair-names.js';
import { writePair } from './write-pair.js';

/** What is lent to it. */
export interface LeavingDesk {
  readonly host: ReactiveElement;
  readonly connection: Pick<WorkspaceConnection, 'workspace' | 'state' | 'seat' | 'givenViewer'>;
  readonly modal: Modal;
  /** Looks again at what is kept. */
  readonly lookAgain?: () => void;
}

/** Leaving a computer: asked about in a dialog, with everything to be taken along first, then done. */
export class Leaving implements ReactiveController {
  step: 'asking' | 'running' | 'failed' | 'done' = 'asking';
  /** Everything that is kept here, or the pair that is shown alone. */
  scope: 'all' | 'one' = 'all';
  /** It was done here, and nobody has written anything since; and of how much. */
  isDone: Leaving['scope'] | false = false;
  /** The pairs that are kept here; undefined until they are read. */
  pairs: readonly ListedRelationship[] | undefined;
  /** Those in which somebody who does not look now wrote only for themselves. */
  hidden: ReadonlySet<string> = new Set();
  /** They could not be read. */
  isUnread = false;
  /** The files take along what only the viewer sees. */
  withPrivate = true;
  /** The pairs that were saved as a file, and whether that has all of what is on this page; and the one that could not be. */
  saved = new Map<string, boolean>();
  notSaved: string | undefined;
  readonly desk: LeavingDesk;
  /** The files that are being made. */
  #making: Promise<unknown> = Promise.resolve();

  constructor(desk: LeavingDesk) {
    this.desk = desk;
    desk.host.addController(this);
  }

  hostUpdate(): void {
    const { items = [], parked = [], dropped = [] } = this.desk.connection.state ?? {};
    if (items.length + parked.length + dropped.length > 0) this.isDone = false;
  }

  get place(): Place {
    const { state, workspace } = this.desk.connection;
    return state ? placeOf(state, workspace?.storage) : 'memory';
  }

  /** Whose things there may be, where the page says who is looking; else everybody's. */
  get viewer(): ParticipantId | null {
    const { givenViewer } = this.desk.connection;
    return givenViewer === undefined ? null : encodeHostId(givenViewer);
  }

  /** How many pairs there are beside the one that is shown. */
  get others(): number {
    const shown = decodeHostId(this.desk.connection.state?.relationshipId ?? '');
    return this.pairs?.filter(({ id }) => id !== shown).length ?? 0;
  }

  /**
   * There may be more than the pair that is shown where nobody but a person says who is looking, or the page does, and that
   * pair knows them by it: else it would stay.
   */
  get canLeaveWhole(): boolean {
    const { connection } = this.desk;
    const isOfOthers = this.others > 0 && isViewerGiven(connection);
    return this.place === 'here' && (connection.givenViewer === undefined || isOfOthers);
  }

  /** How much is deleted is known, or can never be: until then it is not what it says. */
  get isKnown(): boolean {
    return this.pairs !== undefined || this.isUnread;
  }

  get isWhole(): boolean {
    return this.canLeaveWhole && this.scope === 'all';
  }

  /** Asks, of what is kept now: other pairs may have come. What does no harm has the focus. */
  readonly open = async (): Promise<void> => {
    const { lookAgain, modal } = this.desk;
    this.step = 'asking';
    this.scope = 'all';
    this.withPrivate = true;
    this.saved = new Map();
    this.pairs = this.notSaved = undefined;
    lookAgain?.();
    void this.#read();
    modal.close();
    await modal.open('wipe', '.primary');
  };

  choose(choice: Partial<Pick<Leaving, 'scope' | 'withPrivate'>>): void {
    Object.assign(this, choice);
    if ('withPrivate' in choice) this.saved = new Map(); // the files say something else than wanted
    this.desk.host.requestUpdate();
  }

  /** Saves everything of a pair as a file. */
  async save(pair: ListedRelationship): Promise<void> {
    const { connection, host } = this.desk;
    const { saved } = this; // what is wanted by then may be another file
    const { workspace } = connection;
    if (!workspace) return;
    this.notSaved = undefined;
    const made = writePair(workspace, pair, this.withPrivate);
    this.#making = Promise.allSettled([this.#making, made]);
    try {
      saved.set(pair.id, await made);
    } catch (error) {
      this.notSaved = pair.id;
      reportError(host, error);
    }
    host.requestUpdate();
  }

  async run(): Promise<void> {
    if (this.step === 'running' || !this.isKnown) return;
    const { connection, host } = this.desk;
    const { workspace } = connection; // by the time that the files are made another may be shown
    const { isWhole, viewer } = this;
    this.#show('running');
    await this.#making; // else there is less in them than was asked for
    try {
      if (isWhole) {
        const { leaveWhole } = await import('../workspace/leave-whole.js');
        await leaveWhole(workspace, viewer);
      } else {
        const { wipeWorkspace } = await import('../workspace/wiping.js');
        await wipeWorkspace(workspace);
      }
    } catch (error) {
      await this.#stay('failed');
      reportError(host, error);
      return;
    }
    // Another pair may be shown by then, and with it no dialog.
    await new Promise<void>((resume) => void setTimeout(resume));
    this.isDone = isWhole ? 'all' : 'one';
    this.pairs = undefined;
    await this.#stay('done');
  }

  async #read(): Promise<void> {
    const { connection, host, modal } = this.desk;
    const { workspace, seat } = connection;
    if (!workspace) return;
    this.isUnread = false;
    try {
      const listed = await listRelationships({ storage: workspace.storage, viewer: this.viewer });
      const pairs = asOnThisPage(workspace, listed);
      const hidden = await withHiddenWords(workspace, pairs);
      if (seat === connection.seat) Object.assign(this, { pairs, hidden });
      else if (modal.kind === 'wipe') await this.#read();
    } catch (error) {
      this.isUnread = true;
      reportError(host, error);
    }
    if (modal.kind === 'wipe') void modal.renew();
  }

  // The dialog closes by itself when nobody is known to look any more.
  async #stay(step: Leaving['step']): Promise<void> {
    const { modal } = this.desk;
    this.step = step;
    const shown = modal.kind === 'wipe' ? modal.renew() : modal.open('wipe', '.primary');
    modal.isForAnyone = step === 'done';
    await shown;
  }

  #show(step: Leaving['step']): void {
    this.step = step;
    void this.desk.modal.renew();
  }
}
