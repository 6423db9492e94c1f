import { importInto, previewInPortions, readCurrent } from '@one-on-one/core/transfer';
import type { ExportDocument, ImportPreview, ImportScope, Refusal } from '@one-on-one/core/transfer';
import type { Workspace } from '@one-on-one/core';
import { pause, readFile } from '../../workspace/read-file.js';
import { readLines, type AgendaLines } from './agenda-lines.js';
import { linesOf } from './lines-of.js';

/** How far an import has come. */
export type ImportStep =
  | { readonly kind: 'choose' | 'reading' | 'failed' | 'unreadable' | 'not-added' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'lines'; readonly lines: AgendaLines }
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly count: number };

/** One import, from the choice of a file to what came of it. */
export class Importing {
  step: ImportStep = { kind: 'choose' };
  /** What somebody typed or pasted: it is there again when it could not be taken. */
  typed = '';
  readonly #workspace: Workspace;
  readonly #changed: () => unknown;
  readonly #imported: () => void;
  readonly #ask: (titles: readonly string[]) => boolean;
  #document: ExportDocument | undefined;
  #life = new AbortController();

  /** `imported` is called once a file is in; `ask` asks for new items, and answers whether they are there. */
  constructor(
    workspace: Workspace,
    changed: () => unknown,
    imported: () => void,
    ask: (titles: readonly string[]) => boolean,
  ) {
    this.#workspace = workspace;
    this.#changed = changed;
    this.#imported = imported;
    this.#ask = ask;
  }

  /** Reads a file, or the text of one, and works out what it would bring. Nothing changes yet. */
  async read(source: Blob | string): Promise<void> {
    this.#show({ kind: 'reading' });
    try {
      const lines = await linesOf(source);
      if (lines) {
        this.#show(lines.kind === 'text' ? this.#linesIn(lines.text) : lines);
        return;
      }
      const parsed = await readFile(source);
      if (!parsed.ok) {
        this.#show({ kind: 'refused', refusal: parsed.refusal });
        return;
      }
      this.#document = parsed.document;
      const stored = await readCurrent(this.#workspace.storage, this.#scope, pause);
      const preview = await previewInPortions(parsed.document, stored, this.#scope, pause);
      this.#show({ kind: 'preview', preview });
    } catch {
      this.#show({ kind: 'failed' });
    }
  }

  /** Does what the preview said, with whatever is there by now. */
  async run(): Promise<void> {
    const { storage, createId } = this.#workspace;
    const { signal } = (this.#life = new AbortController());
    this.#show({ kind: 'running', done: 0, total: 1 });
    try {
      const { counts } = await importInto(storage, this.#document!, {
        ...this.#scope,
        createRevision: createId,
        pause,
        signal,
        onProgress: (progress) => this.#show({ kind: 'running', ...progress }),
      });
      this.#imported();
      this.#show({ kind: 'done', count: counts.new + counts.changed + counts.conflict });
    } catch {
      this.#show({ kind: signal.aborted ? 'choose' : 'failed' });
    }
    await this.#workspace.refresh();
  }

  /** Adds the items that a text holds, in one act. */
  add(): void {
    if (this.step.kind !== 'lines') return;
    const { titles } = this.step.lines;
    this.#show(this.#ask(titles) ? { kind: 'added', count: titles.length } : { kind: 'not-added' });
  }

  /** Goes no further. What came in by then stays. */
  cancel(): void {
    this.#life.abort();
  }

  #linesIn(text: string): ImportStep {
    const { items, parked } = this.#workspace.state;
    const present = [...items, ...parked].map(({ item }) => item.title);
    return { kind: 'lines', lines: readLines(text, present) };
  }

  get #scope(): ImportScope {
    const { relationshipId, viewer } = this.#workspace.state;
    return { relationship: relationshipId, viewer };
  }

  #show(step: ImportStep): void {
    this.step = step;
    this.#changed();
  }
}
