import { importInto, isOfOthers, peopleIn, previewInPortions, readCurrent } from '@one-on-one/core/transfer';
import type {
  ExportDocument,
  ImportPreview,
  ImportScope,
  Refusal,
  TwoPeople,
} from '@one-on-one/core/transfer';
import { areByRole, BY_ROLE, isRole, type Role } from '@one-on-one/core';
import { roleOf } from '../people.js';
import type { ImportDesk, OtherPair, Way } from './desk.js';
import { importScopeOf } from '../../workspace/import-scope.js';
import { pause } from '../../workspace/pause.js';
import { readFile } from '../../workspace/read-file.js';
import { tellReaders } from '../../workspace/storage-readers.js';
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
  /** The file is about another pair, as far as can be told. */
  other: OtherPair | undefined;
  /** What is to become of it then; undefined until somebody says so. */
  way: Way | undefined;
  /** Who is looking, as it was said here: of what is private in the file, theirs comes in. */
  role: Role | undefined;
  /** Whom the file is about. */
  people: TwoPeople | undefined;
  readonly #desk: ImportDesk;
  readonly #changed: () => unknown;
  #document: ExportDocument | undefined;
  /** The two as they are stored here: those of the file take the place of two who are not. */
  #ours: TwoPeople | undefined;
  #life = new AbortController();

  constructor(desk: ImportDesk, changed: () => unknown) {
    this.#desk = desk;
    this.#changed = changed;
  }

  /** Nobody said who is looking, and the page leaves that to a person. */
  get canSayWho(): boolean {
    return !this.#desk.isViewerGiven && (this.way === 'own' || this.#state.viewer === null);
  }

  /** Which of the two of the file whoever looks here is taken for, though it calls them otherwise. */
  get takenFor(): Role | undefined {
    const { viewer } = this.#state;
    const role = this.way === 'own' ? undefined : roleOf(this.#state, viewer);
    return role && this.people && this.people[role].id !== viewer ? role : undefined;
  }

  /** Reads a file, or the text of one, and works out what it would bring. Nothing changes yet; `onlyYou` marks what minutes call private. */
  async read(source: Blob | string, onlyYou = ''): Promise<void> {
    this.#show({ kind: 'reading' });
    try {
      const lines = await linesOf(source);
      if (lines) {
        this.#show(lines.kind === 'text' ? this.#linesIn(lines.text, onlyYou) : lines);
        return;
      }
      const parsed = await readFile(source);
      if (!parsed.ok) {
        this.#show({ kind: 'refused', refusal: parsed.refusal });
        return;
      }
      this.#document = parsed.document;
      this.other = this.way = this.role = undefined;
      const said = peopleIn(parsed.document.records, parsed.document.relationship);
      this.people = said ?? byRole(parsed.document);
      const { stored, preview } = await this.#look(parsed.document);
      this.#ours = peopleIn(stored, this.#scope.relationship) ?? this.#scope.people;
      if (isOfOthers(parsed.document, stored, this.#scope)) {
        const canBeItsOwn = this.#desk.canBeginPair && isListed(said);
        this.other = { theirs: this.people, ours: this.#ours, canBeItsOwn };
        if (canBeItsOwn) {
          await this.choose({ way: 'own' });
          return;
        }
      }
      this.#show({ kind: 'preview', preview });
    } catch {
      this.#show({ kind: 'failed' });
    }
  }

  /** Works out anew what the file would bring, this way, or to whom. */
  async choose(choice: Partial<Pick<Importing, 'way' | 'role'>>): Promise<void> {
    if ('way' in choice) this.role = choice.way === 'own' ? this.#ownRole : undefined;
    Object.assign(this, choice);
    if (!this.#document) return;
    const { way, role, step } = this;
    // Meanwhile somebody may choose again, or have it run.
    const showUnlessPast = (next: ImportStep) => {
      if (way === this.way && role === this.role && step === this.step) this.#show(next);
    };
    try {
      const { preview } = await this.#look(this.#document);
      showUnlessPast({ kind: 'preview', preview });
    } catch {
      showUnlessPast({ kind: 'failed' });
    }
  }

  /** Does what the preview said, with whatever is there by now. */
  async run(): Promise<void> {
    const { imported, onBegun, workspace } = this.#desk;
    const { storage, createId } = workspace;
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
      if (this.way === 'own') onBegun(this.#scope.relationship);
      else imported();
      this.#show({ kind: 'done', count: counts.new + counts.changed + counts.conflict });
    } catch {
      this.#show({ kind: signal.aborted ? 'choose' : 'failed' });
    }
    await workspace.refresh();
    tellReaders(workspace);
  }

  /** Adds the items that a text holds, in one act. */
  add(): void {
    if (this.step.kind !== 'lines') return;
    const { titles } = this.step.lines;
    this.#show(this.#desk.ask(titles) ? { kind: 'added', count: titles.length } : { kind: 'not-added' });
  }

  /** Goes no further. What came in by then stays. */
  cancel(): void {
    this.#life.abort();
  }

  /** It is not shown any more; who looks is known from now on, where that was said here. */
  end(): void {
    this.cancel();
    const isHere = this.step.kind === 'done' && this.way !== 'own';
    if (isHere && this.role && this.canSayWho) this.#desk.sayViewer(this.#state[this.role].id);
  }

  async #look(document: ExportDocument) {
    const stored = await readCurrent(this.#desk.workspace.storage, this.#scope, pause);
    return { stored, preview: await previewInPortions(document, stored, this.#scope, pause) };
  }

  #linesIn(text: string, onlyYou: string): ImportStep {
    const { items, parked } = this.#state;
    const present = [...items, ...parked].map(({ item }) => item.title);
    return { kind: 'lines', lines: readLines(text, present, onlyYou) };
  }

  get #scope(): ImportScope {
    const { people, role } = this;
    const idIn = (pair = people) => (role && pair ? pair[role].id : null);
    if (this.way === 'own') return { relationship: this.#document!.relationship, viewer: idIn() };
    const scope = importScopeOf(this.#state);
    return { ...scope, viewer: scope.viewer ?? idIn(this.#ours) };
  }

  // Whoever looks here under a name is the one of that name there.
  get #ownRole(): Role | undefined {
    const { viewer, mentor, mentee } = this.#state;
    const name = [mentor, mentee].find(({ id }) => id === viewer)?.displayName;
    return (['mentor', 'mentee'] as const).find((role) => name && this.people?.[role].name === name);
  }

  get #state() {
    return this.#desk.workspace.state;
  }

  #show(step: ImportStep): void {
    this.step = step;
    this.#changed();
  }
}

// A file of something private alone does not say who the two are; who had no other name is called as their role is.
const byRole = ({ records }: ExportDocument): TwoPeople | undefined =>
  records.some(({ key: [side, owner] }) => side === 'private' && isRole(owner)) ? BY_ROLE : undefined;

// A list shows those who are called as a pair calls them that nobody names; with other ids only whom its page names.
const isListed = (people: TwoPeople | undefined): boolean =>
  people !== undefined && areByRole({ mentorId: people.mentor.id, menteeId: people.mentee.id });
