import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceController } from '../../context/workspace-controller.js';
import { reportError } from '../../events/report-error.js';
import type { EquippedStrings } from '../../localize/strings.js';
import type { Transfer } from '../transfer/transfer.js';
import { renderLateImport } from './late-import.js';
import type { Modal } from './modal.js';

/** What is to be in a file. */
export type Wanted = Readonly<Pick<Modal, 'format' | 'withPrivate'>>;

/** What a file was asked of: it is made anew when something changed. */
interface Asked extends Wanted {
  readonly state: unknown;
  text?: string;
  hasFailed?: boolean;
}

/** Files out and in; what that takes is fetched when somebody asks for one. */
export class Files implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceController;
  #transfer: Transfer | undefined;
  /** What reads and writes files did not come. */
  #isLost = false;
  readonly #renew: () => unknown;
  readonly kept: (how: 'fileAt' | 'readAt') => void;
  /** The file as it was last asked for. */
  #asked: Asked | undefined;

  /** Calls `renew` when there is something new to show, and `kept` once everything was written to a file, or read. */
  constructor(
    host: ReactiveElement,
    connection: WorkspaceController,
    renew: () => unknown,
    kept: Files['kept'],
  ) {
    this.#host = host;
    this.#connection = connection;
    this.#renew = renew;
    this.kept = kept;
    host.addController(this);
  }

  // An element that is only moved is connected again by then; one that goes takes its import along.
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.end();
    });
  }

  /** The text of a file with everything that is stored now, or all actions; undefined while it is being made. */
  text(strings: EquippedStrings, { format, withPrivate }: Wanted): string | undefined {
    const { state, workspace } = this.#connection;
    const before = this.#asked;
    if (before && before.state === state && before.format === format && before.withPrivate === withPrivate)
      return before.text;
    const asked: Asked = { format, state, withPrivate };
    this.#asked = asked;
    void this.#with(async (transfer) => {
      if (workspace) asked.text = await transfer.write(workspace, asked, strings);
    });
    return undefined;
  }

  /** The file could not be made. */
  get hasFailed(): boolean {
    return this.#asked?.hasFailed ?? false;
  }

  /** What makes one did not come. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** A new import begins. */
  readonly begin = (): void => {
    void this.#with((transfer) => transfer.begin(this.#host, this.#connection, () => this.kept('readAt')));
  };

  /** Lets go of what was going on. */
  readonly end = (): void => {
    this.#asked = undefined;
    this.#transfer?.end();
  };

  renderImport(strings: EquippedStrings, close: () => void) {
    return (
      this.#transfer?.renderImport(strings, close) ??
      renderLateImport(strings, this.#isLost, this.begin, close)
    );
  }

  /** Its file. */
  fetch() {
    return import('../transfer/transfer.js');
  }

  async #with(act: (transfer: Transfer) => unknown): Promise<void> {
    try {
      this.#isLost = false;
      this.#transfer ??= new (await this.fetch()).Transfer(this.#renew);
      await act(this.#transfer);
    } catch (error) {
      this.#isLost = !this.#transfer;
      if (this.#asked) this.#asked.hasFailed = this.#asked.text === undefined;
      reportError(this.#host, error);
    }
    this.#renew();
  }
}
