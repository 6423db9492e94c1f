import { NOBODY, type ParticipantId } from '../shared/record.js';
import type { StashEntry, StorageAdapter, StorageKey } from '../storage/adapter.js';
import { hasPrefix } from '../storage/key.js';
import { keys, keyText } from '../storage/keys.js';
import { DraftSlot, type DraftsNames } from './draft-slot.js';
import type { Draft, DraftField } from './draft.js';
import type { Scope } from './entries.js';
import { findDrafts } from './stored-draft.js';

/** Where drafts lie. */
export interface DraftsPlace {
  readonly adapter: StorageAdapter;
  readonly relationship: string;
  readonly stashed: readonly StashEntry[];
  /** Whether a draft was entered already, and only its deletion did not get through. */
  readonly isDone: (field: DraftField, draft: Draft) => boolean;
}

/** What is being typed in one tab, field by field, each person's apart. */
export class Drafts {
  readonly #slots = new Map<string, DraftSlot>();
  readonly #read = new Set<ParticipantId>();
  readonly #names: DraftsNames;
  readonly #isWaiting: () => boolean;
  readonly #changed: (isTried?: boolean) => void;
  #owner: ParticipantId = NOBODY;
  #adapter: StorageAdapter | null = null;
  #relationship = '';
  #isDone: DraftsPlace['isDone'] = () => false;

  /** `isWaiting`: some command is not stored yet. `isTried`: what was typed is stored, or could not be. */
  constructor(names: DraftsNames, isWaiting: () => boolean, changed: (isTried?: boolean) => void) {
    this.#names = names;
    this.#isWaiting = isWaiting;
    this.#changed = changed;
  }

  /** The texts of whoever is looking, by field. */
  get current(): ReadonlyMap<DraftField, Draft> {
    const shown = new Map<DraftField, Draft>();
    for (const { owner, field, draft } of this.#slots.values())
      if (draft && owner === this.#owner) shown.set(field, draft);
    return shown;
  }

  /** Whoever says who they are takes along what they were typing; nobody sees anything of somebody else's. */
  setOwner({ viewer, stranger = NOBODY }: Pick<Scope, 'viewer' | 'stranger'>): void {
    const owner = viewer ?? stranger;
    const isTheirs = owner !== this.#owner && [NOBODY, stranger].includes(this.#owner);
    const typed = isTheirs ? this.current : new Map<DraftField, Draft>();
    for (const [field, draft] of typed) {
      if (this.#slot(owner, field).draft) continue; // theirs is older and stays; nobody's is there when nobody looks
      this.#put(field, null);
      this.#slot(owner, field).draft = draft;
    }
    this.#owner = owner;
    this.#saveAll();
  }

  /** Reads what the owner was typing here, or in a tab that is gone; keeps on with what was typed meanwhile. */
  async open({ adapter, relationship, stashed, isDone }: DraftsPlace): Promise<void> {
    const owner = this.#owner;
    if (this.#adapter !== adapter) this.#moveTo(adapter);
    this.#relationship = relationship;
    this.#isDone = isDone;
    if (!this.#read.has(owner)) {
      const prefix = keys.drafts(owner, relationship);
      const left = stashed.filter(({ key }) => hasPrefix(key, prefix));
      const found = findDrafts(await adapter.list({ prefix }), left);
      for (const stored of found) {
        const slot = this.#slot(owner, stored.field);
        if (isDone(stored.field, stored.draft)) void slot.forget(adapter, stored);
        else slot.adopt(stored, relationship);
      }
      this.#read.add(owner);
    }
    this.#saveAll();
    this.#changed();
  }

  /** Keeps a field's text; `null` forgets it, and whatever was stored of it. */
  set(field: DraftField, draft: Draft | null): void {
    this.#put(field, draft);
    this.#changed();
  }

  /**
   * Others wrote or removed drafts. One that was taken over and not touched here goes with its source; one that
   * another tab took over from here goes if it was entered there, and else is stored again.
   */
  async touched(changed: readonly StorageKey[]): Promise<void> {
    const adapter = this.#adapter;
    if (!adapter) return;
    const names = new Set(changed.map(keyText));
    const slots = [...this.#slots.values()];
    const gone = await Promise.all(slots.map((slot) => slot.follow(adapter, names, this.#relationship)));
    if (!gone.includes(true)) return;
    for (const slot of slots) if (slot.draft && this.#isDone(slot.field, slot.draft)) slot.draft = null;
    this.#saveAll();
    this.#changed();
  }

  /** What is typed and not stored yet, to be stashed. */
  unsaved(): readonly StashEntry[] {
    if (!this.#adapter) return [];
    return [...this.#slots.values()].flatMap((slot) => slot.unsaved(this.#relationship));
  }

  /**
   * Tries again to store what is not stored yet, and waits for it; with `again` only for what could not be stored before,
   * and rejects where it still cannot.
   */
  async settled(again = false): Promise<void> {
    this.#saveAll();
    for (const slot of this.#slots.values()) {
      if (!again || slot.error) await slot.writing;
      if (again && slot.error) throw slot.error;
    }
  }

  #put(field: DraftField, draft: Draft | null): void {
    const slot = this.#slot(this.#owner, field);
    slot.draft = draft;
    void this.#save(slot)?.then(() => this.#changed(true));
  }

  // Nothing is written for a person before their drafts were read: it might replace them. Nothing is deleted before
  // what was entered is stored: one of the two must be there when the page dies between them.
  #save(slot: DraftSlot): Promise<void> | undefined {
    if (!this.#adapter || !this.#read.has(slot.owner) || (!slot.draft && this.#isWaiting())) return undefined;
    return slot.save(this.#adapter, this.#relationship);
  }

  #saveAll(): void {
    for (const slot of this.#slots.values()) void this.#save(slot);
  }

  #slot(owner: ParticipantId, field: DraftField): DraftSlot {
    const name = `${owner} ${field}`;
    const slot = this.#slots.get(name) ?? new DraftSlot(owner, field, this.#names);
    this.#slots.set(name, slot);
    return slot;
  }

  // Other storage has nothing of what was typed: all of it is to be stored again.
  #moveTo(adapter: StorageAdapter): void {
    const before = [...this.#slots.values()];
    this.#slots.clear();
    this.#read.clear();
    this.#adapter = adapter;
    for (const { owner, field, draft } of before) this.#slot(owner, field).draft = draft;
  }
}
