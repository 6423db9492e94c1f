import {
  decodeHostId,
  encodeHostId,
  listRelationships,
  watchContained,
  type ListedRelationship,
  type ParticipantId,
  type StorageAdapter,
  type StorageKey,
  type Workspace,
} from '@one-on-one/core';
import type { ReactiveController } from 'lit';
import { reportError } from '../../events/report-error.js';
import { forgetChoice, lastChoice } from '../../workspace/chosen-pair.js';
import { onRemembered } from '../../workspace/pair-memory.js';
import { takeBack, targetsOf, viewerOf } from '../targets.js';
import type { RelationshipsDesk } from '../view.js';
import { storagesOf, surroundingsOf } from './storages.js';

/** In whose storage pairs are listed, and for whom. */
export interface Seat {
  readonly storage: StorageAdapter | undefined;
  readonly viewer: ParticipantId | null;
}

/** What a list tells of a pair is in these of its records. */
const TOLD = new Set(['relationship', 'head', 'participant', 'meeting', 'wiped']);

/** Reads the pairs, and again whenever one of them changed, here or elsewhere. */
export class PairReader implements ReactiveController {
  /** Undefined until they are read. */
  pairs: readonly ListedRelationship[] | undefined;
  hasFailed = false;
  /** What was read, or is being done, for another one is not shown. */
  seat: Seat = { storage: undefined, viewer: null };
  readonly #desk: RelationshipsDesk;
  #storages: readonly StorageAdapter[] = [];
  #stops: (() => void)[] = [];
  #heard: Workspace | undefined;
  /** Who is looking, as a person said it. */
  #looking: ParticipantId | null = null;
  #isForgetting = false;
  #isReading = false;
  #isStale = false;

  constructor(desk: RelationshipsDesk) {
    this.#desk = desk;
    desk.host.addController(this);
  }

  hostUpdate(): void {
    const { connection } = this.#desk;
    const { workspace, state } = connection;
    const given = connection.givenViewer;
    const looking = given === undefined ? (state?.viewer ?? null) : null;
    const isAnother = this.#heard === workspace && this.#looking !== null && looking !== this.#looking;
    this.#looking = looking;
    this.#take(
      {
        storage: surroundingsOf(connection).storage,
        viewer: given !== undefined && state ? encodeHostId(given) : null,
      },
      isAnother,
    );
    if (!workspace || state?.status !== 'ready') return;
    // Whoever looked before is forgotten in storage first.
    this.#isForgetting = (isAnother || this.#isForgetting) && state.save.kind === 'saving';
    if (this.#isForgetting) return;
    const storages = storagesOf(connection);
    const isSame =
      storages.length === this.#storages.length && storages.every((each) => this.#storages.includes(each));
    if (isSame && this.#heard === workspace) return;
    if (this.#heard !== workspace) this.#stops.push(workspace.onFact(() => void this.read()));
    this.#heard = workspace;
    this.#storages = storages;
    const watches = storages.map((each) => watchContained(each, (changed) => this.#onChanged(changed)));
    // What is wiped here, storage tells nobody on this page.
    const stop = onRemembered((id) => this.#onForgotten(id));
    this.#stops.push(stop, this.#onAdded(), ...watches.filter((each) => each !== undefined));
    void this.read();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#storages = [];
    this.#heard = undefined;
  }

  // At once, and not when the next list is there: until then this one would be before the wrong eyes.
  #take(seat: Seat, isAnother: boolean): void {
    if (!isAnother && seat.storage === this.seat.storage && seat.viewer === this.seat.viewer) return;
    this.seat = seat;
    this.pairs = undefined;
    this.hasFailed = false;
    this.hostDisconnected();
  }

  /** Shows a pair that begins, before it is stored. */
  add(pair: ListedRelationship): void {
    this.pairs = [...(this.pairs ?? []), pair];
    this.#desk.host.requestUpdate();
  }

  /** Shows at once what was just asked for; the next reading tells whether it came to be. */
  show(id: string, status: ListedRelationship['status']): void {
    this.pairs = this.pairs?.map((pair) => (pair.id === id ? { ...pair, status } : pair));
    this.#desk.host.requestUpdate();
  }

  async read(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isStale) {
      this.#isStale = false;
      const { seat } = this;
      const { pairs, error } = await this.#readOnce(seat);
      if (this.#isToBeReadAgain()) continue; // it may have been another storage
      if (seat !== this.seat) break; // other eyes: they ask once they can
      this.hasFailed = error !== undefined;
      if (pairs) this.pairs = pairs;
      if (error !== undefined) reportError(this.#desk.host, error);
    }
    this.#isReading = false;
    this.#desk.host.requestUpdate();
  }

  #isToBeReadAgain(): boolean {
    return this.#isStale;
  }

  async #readOnce({ viewer }: Seat): Promise<{ pairs?: readonly ListedRelationship[]; error?: unknown }> {
    try {
      const lists = await Promise.all(
        this.#storages.map((storage) => listRelationships({ storage, viewer })),
      );
      return { pairs: [...new Map(lists.flat().map((pair) => [pair.id, pair])).values()] };
    } catch (error) {
      return { error };
    }
  }

  // A pair can come in with a file, elsewhere on this page.
  #onAdded(): () => void {
    const read = () => void this.read();
    const { ownerDocument } = this.#desk.host;
    ownerDocument.addEventListener('one-on-one-relationship-added', read);
    return () => ownerDocument.removeEventListener('one-on-one-relationship-added', read);
  }

  // What was chosen here and is wiped is not shown any more: the page may still know how it was called.
  #onForgotten(id: string): void {
    const targets = targetsOf(this.#desk.host);
    if (id === '' || lastChoice(viewerOf(targets[0])) === undefined) takeBack(targets);
    void this.read();
  }

  #onChanged(changed: readonly StorageKey[]): void {
    const shown = this.#desk.connection.state?.relationshipId ?? '';
    if (changed.some(([side, pair, kind]) => side === 'shared' && pair === shown && kind === 'wiped')) {
      forgetChoice(decodeHostId(shown));
      takeBack(targetsOf(this.#desk.host));
    }
    if (changed.some(([partition, , kind]) => partition === 'shared' && TOLD.has(kind ?? '')))
      void this.read();
  }
}
