import { ContextProvider } from '@lit/context';
import type { QuestionPack } from '@one-on-one/core/question-bank';
import type { Clock, HostParticipant, Policies, StorageAdapter, Workspace } from '@one-on-one/core';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { questionPacksContext } from '../context/question-packs-context.js';
import { workspaceContext } from '../context/workspace-context.js';
import { followFailures } from '../events/follow-failures.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { checkParticipants, checkPolicies, parseConfiguration, type Configuration } from './configuration.js';
import { defined } from './defined.js';
import type * as Files from './files.js';
import { joinWorkspace, type Membership } from './open-workspaces.js';
import { styles } from './workspace.styles.js';

/**
 * The root for a page that wants control: which pair, who is looking, which storage. Elements inside share it.
 * A child `<script type="application/json">` can say `relationship`, `viewer`, `participants`, `policies` and `questionPacks`,
 * too; attributes and properties win over it. When one of these changes, the workspace is opened again.
 *
 * @tag one-on-one-workspace
 * @attr {string} audience - Who the mentee is, for the question bank: some of `new remote senior student teacher`.
 * @slot - Everything that works in this workspace.
 */
export class OneOnOneWorkspace extends LitElement {
  static override styles = styles;

  /** The page's id of the pair; without one it is this browser's own pair. */
  @property() relationship?: string;

  /** The page's id of who is looking; without one it is whoever said "this is me" here. */
  @property() viewer?: string;

  /** Where the records are kept; without one it is this browser. The page opens and closes its own. */
  @property({ attribute: false }) storage?: StorageAdapter;

  /** The two people, where the page knows them. What it calls them is kept with what both see. */
  @property({ attribute: false }) participants?: readonly HostParticipant[];

  /** How a meeting ends, until the two first change their schedule: that keeps what held then, or what they choose. */
  @property({ attribute: false }) policies?: Policies;

  /**
   * What the page adds to every question bank in here, replaces and hides: also in the one that an agenda opens. A bank's own
   * packs come after them.
   */
  @property({ attribute: false }) questionPacks?: readonly QuestionPack[];

  /** Where the time comes from; without one it is the device. */
  @property({ attribute: false }) clock?: Clock;

  /** The page knows that this pair has met before: if nothing of it is stored here, the agenda says so. */
  @property({ type: Boolean, attribute: 'expects-data' }) expectsData = false;

  /** Who is looking, as the page said it by `viewer` or in JSON. */
  givenViewer: string | undefined;

  readonly #provider = new ContextProvider(this, { context: workspaceContext });
  readonly #packs = new ContextProvider(this, { context: questionPacksContext });
  #membership: Membership | undefined;
  #unfollow: (() => void) | undefined;

  /** Resolves when storage has answered for the first time, or could not; after a change ask for it again. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#membership?.workspace.ready);
  }

  /**
   * Everything that is stored of the pair, as the text of a file; with `includePrivate` what only the viewer sees, too.
   * What is being saved is waited for. Rejects with a `OneOnOneError`; `unavailable` also says that something could not
   * be saved, which a file would lack.
   */
  export(options?: Files.FileOptions): Promise<string> {
    return this.#withFiles(({ exportFile }, workspace) => exportFile(workspace, options));
  }

  /**
   * Brings in a file, or the text of one, and merges it with what is there: no text is lost, and twice is once.
   * Answers what it did, or why the file was refused. Rejects with a `OneOnOneError`.
   */
  import(file: Blob | string): Promise<Files.Imported> {
    return this.#withFiles(({ importFile }, workspace) => importFile(workspace, file));
  }

  /**
   * Deletes everything that is stored of the pair, of private things only the viewer's, with drafts and copies. Other
   * tabs show an empty agenda, too. Resolves once it is done; rejects with a `OneOnOneError`, and may then be done again.
   */
  wipe(): Promise<void> {
    return this.#withFiles(({ wipeWorkspace }, workspace) => wipeWorkspace(workspace));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A root that is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  // Not in `connectedCallback`: what the page set before this class was defined is known from here on. And after all
  // controllers: a list of pairs takes back what it chose for another viewer before that is opened.
  protected override updated(): void {
    if (!this.isConnected) return;
    if (document.readyState !== 'loading') this.#open();
    else document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #open(): void {
    const previous = this.#membership;
    const { storage, clock } = this;
    const { participants, questionPacks, ...ids } = this.#configuration();
    this.#packs.setValue(questionPacks);
    this.givenViewer = ids.viewer;
    const join = (people?: Configuration['participants']) =>
      this.#try(() => joinWorkspace({ ...ids, participants: people, storage, clock }));
    this.#membership = (participants && join(participants)) ?? join();
    previous?.leave();
    const workspace = this.#membership?.workspace;
    if (workspace === this.#provider.value && this.#unfollow) return;
    this.#unfollow?.();
    this.#unfollow = workspace && followFailures(workspace, this);
    this.#provider.setValue(workspace);
  }

  async #withFiles<T>(
    act: (files: typeof Files, workspace: Workspace | undefined) => Promise<T>,
  ): Promise<T> {
    await this.ready;
    const files = import('../agenda/tools/tools.js').then(({ openFiles }) => openFiles());
    const loaded = await files.catch((cause: unknown) => Promise.reject(unavailable(cause)));
    return act(loaded, this.#membership?.workspace);
  }

  #leave(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#membership?.leave();
    this.#membership = undefined;
  }

  // What cannot be read is reported and left out: the page still gets something that works.
  #configuration(): Configuration {
    const configuration = this.#try(() => {
      const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
      return json ? parseConfiguration(json, this) : {};
    });
    const participants = this.#try(() => this.participants && checkParticipants(this.participants, this));
    const policies = this.#try(() => this.policies && checkPolicies(this.policies));
    const { relationship, viewer, questionPacks } = this;
    return {
      ...configuration,
      ...defined({
        relationship: relationship || undefined,
        viewer: viewer || undefined,
        participants,
        policies,
        questionPacks: questionPacks || undefined,
      }),
    };
  }

  #try<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      reportError(this, error);
      return undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-workspace': OneOnOneWorkspace;
  }
}
