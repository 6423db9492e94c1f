import { isOneOnOneError, type ErrorCode } from '../shared/errors.js';
import type { Instant, ParticipantId } from '../shared/record.js';
import type {
  Revision,
  StashEntry,
  StorageAdapter,
  StorageKey,
  StoredRecord,
  Write,
} from '../storage/adapter.js';
import { keys, keyText } from '../storage/keys.js';
import type { Draft, DraftField } from './draft.js';
import { draftValue, type StoredDraft } from './stored-draft.js';

/** What one person types into one field: one write in flight, the newest text next. */
export class DraftSlot {
  draft: Draft | null = null;
  /** What storage has of it, here or at the source: the same object as `draft` when it is safe. */
  stored: Draft | null = null;
  revision: Revision | null = null;
  /** Where another tab left it, as long as nobody typed on here. */
  source: StoredRecord | null = null;
  writing: Promise<void> | null = null;
  /** Why storage refused the text when it was last tried. */
  refused: ErrorCode | undefined;
  readonly owner: ParticipantId;
  readonly field: DraftField;
  readonly #now: () => Instant;
  readonly #createId: () => string;
  // Stashed copies, forgotten once it is stored or entered.
  #stashes: readonly string[] = [];

  #tab: string;

  constructor(
    {
      owner,
      field,
      tab,
    }: { readonly owner: ParticipantId; readonly field: DraftField; readonly tab: string },
    now: () => Instant,
    createId: () => string,
  ) {
    this.owner = owner;
    this.field = field;
    this.#tab = tab;
    this.#now = now;
    this.#createId = createId;
  }

  /** Shows a draft that was found, unless something was typed here already; then it stays where it is. */
  adopt({ key, draft, record, stashes }: StoredDraft, relationship: string): void {
    const isOurs = keyText(key) === keyText(this.key(relationship));
    if (this.draft !== null && this.stored === null && this.#stashes.length === 0) {
      if (isOurs) this.#tab = this.#createId();
      return;
    }
    this.revision = isOurs && record ? record.revision : null;
    this.source = isOurs ? null : record;
    this.#stashes = [...this.#stashes, ...stashes];
    this.draft = draft;
    this.stored = stashes.length > 0 ? null : draft;
  }

  /** Somebody typed this, and storage does not have it. */
  get isUnsaved(): boolean {
    return this.draft !== null && this.draft !== this.stored;
  }

  /** Stores the newest text, unless it is stored or on its way. */
  save(adapter: StorageAdapter, relationship: string): Promise<void> {
    if (this.draft === this.stored) return Promise.resolve();
    this.writing ??= this.#write(adapter, relationship).finally(() => {
      this.writing = null;
    });
    return this.writing;
  }

  /** The text as a stash entry, if it is not stored. */
  unsaved(relationship: string): readonly StashEntry[] {
    if (!this.isUnsaved) return [];
    const id = this.#createId();
    this.#stashes = [...this.#stashes, id];
    const patch = draftValue(this.field, this.draft!, this.#now());
    return [{ id, key: this.key(relationship), base: this.revision, patch }];
  }

  /** Where it is stored. */
  key(relationship: string): StorageKey {
    return [...keys.drafts(this.owner, relationship), this.#tab, ...this.field.split('.')];
  }

  // A refused write keeps the text here: it is tried again, and the last word stashes it.
  async #write(adapter: StorageAdapter, relationship: string): Promise<void> {
    try {
      while (this.draft !== this.stored) {
        const { draft } = this;
        const key = this.key(relationship);
        try {
          await this.#commit(adapter, key, draft);
          this.stored = draft;
          this.refused = undefined;
        } catch (error) {
          if (!isOneOnOneError(error, 'conflict')) throw error;
          const [ours, source] = await adapter.get([key, this.source?.key ?? key]);
          this.revision = ours?.revision ?? null;
          if (source?.revision !== this.source?.revision) this.source = null;
        }
      }
    } catch (error) {
      this.refused = isOneOnOneError(error) ? error.code : 'io';
    }
  }

  async #commit(adapter: StorageAdapter, key: StorageKey, draft: Draft | null): Promise<void> {
    const stashes = this.#stashes;
    const source = this.source;
    const revision = draft && this.#createId();
    const writes: Write[] = [];
    if (draft && revision) {
      const value = draftValue(this.field, draft, this.#now());
      writes.push({ kind: 'put', key, value, revision, ifRevision: this.revision });
    } else if (this.revision !== null) writes.push({ kind: 'delete', key, ifRevision: this.revision });
    if (source) writes.push({ kind: 'delete', key: source.key, ifRevision: source.revision });
    if (stashes.length > 0 && adapter.unstash) await adapter.unstash(stashes, writes);
    else await adapter.commit(writes);
    this.revision = revision;
    if (this.source === source) this.source = null;
    this.#stashes = this.#stashes.filter((id) => !stashes.includes(id));
  }
}
