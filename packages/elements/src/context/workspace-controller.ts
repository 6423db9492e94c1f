import { FACT_OF, isOneOnOneError, operations } from '@one-on-one/core';
import type {
  Fact,
  OneOnOneError,
  RequestDetails,
  RequestKind,
  Workspace,
  WorkspaceState,
} from '@one-on-one/core';
import type { ReactiveController } from 'lit';
import { ask } from '../events/ask.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { OneOnOneFact } from '../events/one-on-one-fact.js';
import type { AskedDetails } from '../events/page-requests.js';
import type { OneOnOneRequest } from '../events/one-on-one-request.js';
import { askBeforeLeaving } from './ask-before-leaving.js';
import { actFor } from './undo-place.js';
import { WorkspaceConnection, type ConnectedHost } from './workspace-connection.js';

/** Gives a workspace what it takes to change something, and to lose nothing of that. */
export function equip(workspace: Workspace): void {
  workspace.equip(operations);
  askBeforeLeaving(workspace);
}

/** Gives an element its workspace: what to show, and how to ask for changes. Re-renders it after every change. */
export class WorkspaceController implements ReactiveController {
  /** Why the last `request` was refused; undefined when it was done, or vetoed. */
  refusal: OneOnOneError | undefined;

  readonly #host: ConnectedHost;
  readonly #connection: WorkspaceConnection;
  #followed: Workspace | undefined;
  #stopReading: (() => void) | undefined;
  /** What reads again could not be fetched; the page is told once. */
  #hasFailed = false;

  /** An element that shows something before it can change anything brings the `connection` that it has. */
  constructor(host: ConnectedHost, connection = new WorkspaceConnection(host)) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  /** Undefined while a workspace root is awaited, or when none could be opened. */
  get workspace(): Workspace | undefined {
    return this.#connection.workspace;
  }

  get state(): WorkspaceState | undefined {
    return this.#connection.state;
  }

  /** Which pair is shown, and to whom. */
  get seat(): string {
    return this.#connection.seat;
  }

  /** Who is looking, as the page says it. */
  get givenViewer(): string | undefined {
    return this.#connection.givenViewer;
  }

  /**
   * Asks for a change and answers whether it was done: listeners on the page can veto it, core can refuse it.
   * What is about a private record stays inside the element, also when `private` was not said.
   */
  request<K extends RequestKind>(
    kind: K,
    detail: RequestDetails[K],
    options?: { private?: boolean },
  ): boolean {
    this.refusal = undefined;
    const isPrivate = options?.private || this.#isPrivate(detail);
    const told = this.#withoutOwn(detail) as AskedDetails[K];
    const target = isPrivate ? this.#host.renderRoot : this.#host;
    return ask(target, kind, detail as AskedDetails[K], isPrivate, told);
  }

  /** Takes the last act back; the facts are sent as those of this element's requests are. */
  undo(): void {
    this.#equip()?.undo(this.#sendFact);
  }

  redo(): void {
    const workspace = this.#equip();
    if (workspace) actFor(this.#host, workspace, () => workspace.redo(this.#sendFact));
  }

  /** What is asked for by `acts` is one act, to be taken back at once. */
  asOne(acts: () => void): void {
    this.#equip()?.asOne(acts);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    // Adding the same listener twice does nothing, and both targets go with the host: no need to remove any.
    for (const kind in FACT_OF) {
      this.#host.addEventListener(`one-on-one-${kind}`, this);
      renderRoot.addEventListener(`one-on-one-${kind}`, this);
    }
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const workspace = this.#equip(); // what was stashed when a page went away is taken up without anyone's asking
    if (this.#host.isConnected) this.#follow(workspace);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  /** Claims what is asked from inside the element. */
  handleEvent(request: OneOnOneRequest): void {
    request.claim((detail) => this.#run(request.kind, detail));
  }

  // Whoever opened the workspace may have done so to read it only.
  #equip(): Workspace | undefined {
    const { workspace } = this;
    if (workspace) equip(workspace);
    return workspace;
  }

  #follow(workspace: Workspace | undefined): void {
    if (workspace === this.#followed) return;
    this.#stopReading?.();
    this.#stopReading = undefined;
    this.#followed = workspace;
    if (workspace && !workspace.storage.watch) void this.#readAgain(workspace);
  }

  /** The file of what reads again: this browser's own storage needs it not, and tells of every change. @internal */
  loadReadAgain() {
    return import('../workspace/read-again.js');
  }

  // After a failure the next update tries again.
  async #readAgain(workspace: Workspace): Promise<void> {
    try {
      const { readAgain } = await this.loadReadAgain();
      if (workspace === this.#followed) this.#stopReading ??= readAgain(workspace);
    } catch (cause) {
      if (workspace === this.#followed) this.#followed = undefined;
      if (!this.#hasFailed) reportError(this.#host, unavailable(cause));
      this.#hasFailed = true;
    }
  }

  #run<K extends RequestKind>(kind: K, detail: RequestDetails[K]): boolean {
    try {
      const workspace = this.#equip();
      if (workspace) actFor(this.#host, workspace, () => workspace.run(kind, detail, this.#sendFact));
      return workspace !== undefined;
    } catch (error) {
      if (!isOneOnOneError(error)) throw error;
      this.refusal = error;
      return false;
    }
  }

  #isPrivate(detail: object): boolean {
    const { id, private: said } = detail as { readonly id?: string; readonly private?: boolean };
    const { items = [], parked = [], dropped = [], ownResting = [], past } = this.state ?? {};
    const { notes = [], pinned = [] } = this.state ?? {};
    const looked = [...(past?.values() ?? [])];
    return (
      said === true ||
      ownResting.some((item) => item.id === id) ||
      [...items, ...parked, ...dropped].some((entry) => entry.private && entry.item.id === id) ||
      [...notes, ...pinned, ...looked.flatMap((each) => each.notes)].some(
        (entry) => entry.private && entry.note.id === id,
      )
    );
  }

  // What is everybody's names nothing of one's own: not what one leaves behind in a closing, nor what a topic comes before.
  #withoutOwn<D extends object>(detail: D): D {
    const { id, backlog, before } = detail as {
      readonly id?: string;
      readonly backlog?: readonly string[];
      readonly before?: string | null;
    };
    const isShared = (one: string) => !this.#isPrivate({ id: one });
    if (backlog) return { ...detail, backlog: backlog.filter(isShared) };
    if (!before || isShared(before)) return detail;
    const ids = this.state!.items.map(({ item }) => item.id);
    const next = ids.slice(ids.indexOf(before)).find((one) => one !== id && isShared(one));
    return { ...detail, before: next ?? null };
  }

  // Given to the workspace as the origin of a command: whoever opened the workspace calls it after the commit.
  readonly #sendFact = ({ kind, id, title, private: isPrivate }: Fact): void => {
    const target = isPrivate ? this.#host.renderRoot : (this.#connection.root ?? this.#host);
    const detail = title === undefined || isPrivate ? { id } : { id, title };
    target.dispatchEvent(new OneOnOneFact(kind, detail, isPrivate));
  };
}
