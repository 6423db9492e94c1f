import type { Schedule } from '../shared/clock.js';
import { NOBODY, type Instant, type ParticipantId } from '../shared/record.js';
import type { StashEntry, StorageAdapter, StorageKey } from '../storage/adapter.js';
import { hasPrefix } from '../storage/key.js';
import { keys } from '../storage/keys.js';
import { DraftSlot } from './draft-slot.js';
import type { Draft, DraftField } from './draft.js';
import type { Scope } from './entries.js';
import type { Ledger } from './ledger.js';
import type { SaveState } from './state.js';
import { findDrafts } from './stored-draft.js';

/** Where drafts lie. */
export interface DraftsPlace {
  readonly adapter: StorageAdapter;
  readonly relationship: string;
  readonly stashed: readonly StashEntry[];
  /** Whether a draft was entered already, and only its deletion did not get through. */
  readonly isDone: (field: DraftField, draft: Draft) => boolean;
}

/** Where names and times come from. */
export interface DraftsNames {
  readonly tab: string;
  readonly now: () => Instant;
  readonly createId: () => string;
  readonly schedule: Schedule;
}

/** What drafts ask of the workspace around them. */
export interface DraftsHost {
  changed(): void;
  /** Storage refused a text: it may be in a trouble of which more is to be said. */
  refused(): void;
}

// No eye sees that it is said later, and letters that are stored at once make nothing flicker.
const SAVING_AFTER_MS = 200;
const RETRY_MS = 5000;

/** What is being typed in one tab, field by field, each person's apart. */
export class Drafts {
  readonly #slots = new Map<string, DraftSlot>();
  readonly #read = new Set<ParticipantId>();
  readonly #names: DraftsNames;
  readonly #ledger: Pick<Ledger, 'queue' | 'equipment'>;
  readonly #host: DraftsHost;
  #owner: ParticipantId = NOBODY;
  #stopWaiting: (() => void) | undefined;
  /** Where they lie, once any were read. */
  place: DraftsPlace | undefined;
  /** Whether what is typed is stored. */
  save: SaveState = { kind: 'saved' };

  constructor(names: DraftsNames, ledger: Pick<Ledger, 'queue' | 'equipment'>, host: DraftsHost) {
    this.#names = names;
    this.#ledger = ledger;
    this.#host = host;
  }

  /** The texts of one person, by field: of whoever is looking, where nobody is named. */
  of(person = this.#owner): ReadonlyMap<DraftField, Draft> {
    const shown = new Map<DraftField, Draft>();
    for (const { owner, field, draft } of this.#slots.values())
      if (draft && owner === person) shown.set(field, draft);
    return shown;
  }

  /** Whoever says who they are takes along what they were typing; nobody sees anything of somebody else's. */
  setOwner({ viewer, stranger = NOBODY }: Pick<Scope, 'viewer' | 'stranger'>): void {
    const owner = viewer ?? stranger;
    const isTheirs = owner !== this.#owner && [NOBODY, stranger].includes(this.#owner);
    for (const [field, draft] of isTheirs ? this.of() : []) {
      if (this.#slot(owner, field).draft) continue; // theirs is older and stays; nobody's is there when nobody looks
      this.#slot(this.#owner, field).draft = null;
      this.#slot(owner, field).draft = draft;
    }
    this.#owner = owner;
    this.#saveAll();
  }

  /** Reads what somebody was typing here, or in a tab that is gone; keeps on with what was typed meanwhile. */
  async open(place: DraftsPlace, owner = this.#owner): Promise<void> {
    const { adapter, relationship, stashed, isDone } = place;
    if (this.place?.adapter !== adapter) this.#move();
    this.place = place;
    if (!this.#read.has(owner)) {
      const prefix = keys.drafts(owner, relationship);
      const left = stashed.filter(({ key }) => hasPrefix(key, prefix));
      const found = findDrafts(await adapter.list({ prefix }), left);
      for (const stored of found) {
        const slot = this.#slot(owner, stored.field);
        if (isDone(stored.field, stored.draft)) void this.#ledger.equipment?.forgetDraft(adapter, stored);
        else slot.adopt(stored, relationship);
      }
      this.#read.add(owner);
    }
    this.#saveAll();
    this.#host.changed();
  }

  /** Keeps a field's text, of whoever is looking or another; `null` forgets it, and whatever was stored of it. */
  set(field: DraftField, draft: Draft | null, owner = this.#owner): void {
    const slot = this.#slot(owner, field);
    slot.draft = draft;
    this.#save(slot);
    this.#host.changed();
  }

  /** Lets go of what everybody else was typing here: what is stored of it is read again once they look. */
  forgetOthers(): void {
    for (const [name, slot] of this.#slots) {
      // What is not stored is read nowhere again: it stays until it is heard that its owner's own place was wiped.
      if (slot.owner === this.#owner || slot.isUnsaved) continue;
      this.#slots.delete(name);
      this.#read.delete(slot.owner);
    }
    this.#judge();
  }

  /**
   * Others wrote or removed drafts. One that was taken over and not touched here goes with its source; one that
   * another tab took over from here goes if it was entered there, and else is stored again.
   */
  async touched(changed: readonly StorageKey[]): Promise<void> {
    const { place } = this;
    const { equipment } = this.#ledger;
    if (!place || !(await equipment?.followDrafts([...this.#slots.values()], place, changed))) return;
    this.#saveAll();
    this.#host.changed();
  }

  /** What is typed and not stored yet, to be stashed. */
  unsaved(): readonly StashEntry[] {
    const { place } = this;
    return place ? [...this.#slots.values()].flatMap((slot) => slot.unsaved(place.relationship)) : [];
  }

  /** Tries again to store what is not stored yet, and waits for it. */
  async settled(): Promise<void> {
    this.#saveAll();
    for (const { writing } of this.#slots.values()) await writing;
  }

  /** Waits for nothing any more. */
  stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  // Nothing is written for a person before their drafts were read: it might replace them. Nothing is deleted before
  // what was entered is stored: one of the two must be there when the page dies between them.
  #save(slot: DraftSlot): void {
    const { place } = this;
    if (!place || !this.#read.has(slot.owner) || (!slot.draft && this.#ledger.queue[0])) return;
    void slot.save(place.adapter, place.relationship).then(() => this.#judge());
    if (slot.isUnsaved) this.#wait();
  }

  // Until it is to be said that it takes its time, or storage is to be asked again.
  #wait(): void {
    const pause = this.save.kind === 'failed' ? RETRY_MS : SAVING_AFTER_MS;
    this.#stopWaiting ??= this.#names.schedule(pause, () => {
      this.#stopWaiting = undefined;
      this.#judge(true);
      this.#saveAll();
    });
  }

  #judge(isLate = this.save.kind === 'saving'): void {
    const unsaved = [...this.#slots.values()].filter(({ isUnsaved }) => isUnsaved);
    const code = unsaved.find(({ refused }) => refused)?.refused;
    const before = this.save.kind;
    this.save = code ? { kind: 'failed', code } : { kind: unsaved[0] && isLate ? 'saving' : 'saved' };
    if (!unsaved[0]) this.stop();
    else if (code) this.#wait();
    if (before === this.save.kind) return;
    if (code) this.#host.refused();
    this.#host.changed();
  }

  #saveAll(): void {
    for (const slot of this.#slots.values()) this.#save(slot);
  }

  #slot(owner: ParticipantId, field: DraftField): DraftSlot {
    const name = `${owner} ${field}`;
    const { tab, now, createId } = this.#names;
    const slot = this.#slots.get(name) ?? new DraftSlot({ owner, field, tab }, now, createId);
    this.#slots.set(name, slot);
    return slot;
  }

  // Other storage has nothing of what was typed: all of it is to be stored again.
  #move(): void {
    const before = [...this.#slots.values()];
    this.#slots.clear();
    this.#read.clear();
    for (const { owner, field, draft } of before) this.#slot(owner, field).draft = draft;
  }
}
