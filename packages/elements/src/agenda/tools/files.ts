import type { WorkspaceState } from '@one-on-one/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceController } from '../../context/workspace-controller.js';
import { reportError } from '../../events/report-error.js';
import type { EquippedStrings } from '../../localize/strings.js';
import { isAsBefore } from '../../workspace/content-of.js';
import type { Transfer } from '../transfer/transfer.js';
import type { apartIn } from '../meeting/whole-text.js';
import type { ExportView } from './export-dialog.js';
import { renderLateImport } from './late-import.js';
import type { Modal } from './modal.js';

/** What is to be in a file. */
export type Wanted = Readonly<Pick<Modal, 'format' | 'withPrivate' | 'withSensitive'>>;

/** What a file was asked of: it is made anew when something changed. */
interface Asked extends Wanted {
  readonly state: WorkspaceState;
  text?: string;
  /** What may be read, copied and saved until there is the new one. */
  earlier?: string | undefined;
  /** What of a text to read is in it only if asked for. */
  apart?: ReturnType<typeof apartIn>;
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

  /** The text of what is wanted, as it is now; while it is made anew, as it was. Undefined while it is made at first. */
  text(view: Pick<ExportView, 'state' | 'strings' | 'lang'>, wanted: Wanted): string | undefined {
    const { workspace } = this.#connection;
    const { state, strings } = view;
    const { format, withPrivate, withSensitive } = wanted;
    const before = this.#asked;
    const isSame =
      before?.format === format &&
      before.withPrivate === withPrivate &&
      before.withSensitive === withSensitive;
    const earlier = isSame ? (before.text ?? before.earlier) : undefined;
    if (isSame && isAsBefore(state, before.state, workspace?.storage)) return earlier;
    const asked: Asked = { format, state, withPrivate, withSensitive, earlier };
    // What may be on screen, as long as the same is asked for.
    if (before?.format === format && before.apart) asked.apart = before.apart;
    this.#asked = asked;
    if (format === 'md')
      void this.#with(this.fetchText, ({ wholeText, apartIn, readEarlier }) => {
        asked.text = wholeText(view, asked);
        asked.apart = apartIn(state);
        // It is made anew once they are here; what storage does not answer is not waited for.
        if (workspace) void readEarlier(workspace).catch(() => undefined);
      });
    else
      void this.#with(this.#transferred, async (transfer) => {
        if (workspace) asked.text = await transfer.write(workspace, asked, strings);
      });
    return earlier;
  }

  /** What of a text to read is in it only if asked for, once that is known. */
  get apart() {
    return this.#asked?.apart;
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
    void this.#with(this.#transferred, (transfer) =>
      transfer.begin(this.#host, this.#connection, () => this.kept('readAt')),
    );
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

  /** What writes a text to read. */
  fetchText() {
    return import('../meeting/whole-text.js');
  }

  readonly #transferred = async () => (this.#transfer ??= new (await this.fetch()).Transfer(this.#renew));

  async #with<Part>(fetch: () => Promise<Part>, act: (part: Part) => unknown): Promise<void> {
    let part: Part | undefined;
    try {
      this.#isLost = false;
      part = await fetch();
      await act(part);
    } catch (error) {
      this.#isLost = !part;
      if (this.#asked) {
        this.#asked.hasFailed = this.#asked.text === undefined;
        this.#asked.earlier = undefined;
      }
      reportError(this.#host, error);
    }
    this.#renew();
  }
}
