import type { Workspace } from '@one-on-one/core';
import { html, type ReactiveController, type ReactiveElement } from 'lit';

/** What is shown, and to whom. */
interface Shown {
  readonly workspace: Workspace | undefined;
}

/** A text to read, a file that can be imported, or a table of actions; and how the name of a file ends with it. */
export type ExportFormat = 'md' | 'json' | 'csv';

/** The one dialog of the element, and what it shows. */
export class Modal implements ReactiveController {
  kind: 'who' | 'export' | 'import' | 'wipe' | 'close' | 'minutes' | 'templates' | undefined;
  /** The export holds what only the viewer can see, too. */
  withPrivate = false;
  /** And what was noted on sensitive questions. */
  withSensitive = false;
  /** What the export is for. */
  format: ExportFormat = 'md';
  /** The meeting that it was opened about is over, and it is about the next one now. */
  isOfNext = false;
  /** What it says may be read by whoever looks. */
  isForAnyone = false;
  /** Called when the dialog closes, however it does, with what it showed. */
  onClose: ((kind: Modal['kind']) => void) | undefined;
  readonly #host: ReactiveElement;
  readonly #shown: Shown;
  #workspace: Workspace | undefined;
  #viewer: string | null | undefined;
  #meeting = '';
  #open: HTMLDialogElement | undefined;
  /** What was selected when it came. */
  #taken: string | undefined;

  constructor(host: ReactiveElement, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  /**
   * Whoever looks now did not ask for it; only who it is can be said in the dialog itself. Nor is a meeting closed that
   * the other closed or went on with, and never the next one in its place. Names are typed on, whatever meeting is next.
   */
  hostUpdate(): void {
    const { workspace } = this.#shown;
    const { viewer, meeting } = workspace?.state ?? {};
    const now = `${meeting?.id} ${meeting?.status}`;
    const isOther =
      workspace !== this.#workspace ||
      (viewer !== this.#viewer && this.kind !== 'who') ||
      (now !== this.#meeting && this.kind === 'close');
    const isNext = meeting && !this.#meeting.startsWith(`${meeting.id} `);
    this.#workspace = workspace;
    this.#viewer = viewer;
    this.#meeting = now;
    if (isOther && this.kind && !this.isForAnyone) this.close();
    else if (isNext && this.kind === 'who') {
      this.isOfNext = true;
      void this.renew();
    }
  }

  /** The element draws its dialog anew with another workspace, and draws none before that one is read. */
  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!this.kind || !dialog?.isConnected || dialog === this.#open) return;
    this.#open = dialog;
    dialog.showModal();
  }

  /** Shows the dialog; what `focus` selects gets the focus, and a text is selected. */
  async open(kind: Modal['kind'], focus: string): Promise<void> {
    this.#show(kind);
    await this.#host.updateComplete;
    if (!this.#host.isConnected || this.kind !== kind) return;
    const control = this.#dialog?.querySelector<HTMLElement>(focus);
    control?.focus();
    if (control instanceof HTMLTextAreaElement) control.select();
  }

  /**
   * Draws it anew; where what had the focus is gone by then, its heading gets it, from where one reads on. A text to
   * take away is selected when it comes, not when it comes again, and nothing loses the focus to it.
   */
  readonly renew = async (): Promise<void> => {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const active = (this.#host.renderRoot as ShadowRoot).activeElement;
    const dialog = this.#dialog;
    const text = dialog?.querySelector<HTMLTextAreaElement>('[readonly]');
    if (text && text.value !== this.#taken) text.setSelectionRange(0, text.value.length);
    this.#taken = text?.value;
    if (dialog?.open && (!active || active === dialog))
      dialog.querySelector<HTMLElement>('#dialog-heading')?.focus();
  };

  readonly close = (): void => {
    this.#dialog?.close();
    this.#show(undefined);
  };

  /** Shows the export as it is wanted now. */
  choose(choice: Partial<Pick<Modal, 'withPrivate' | 'withSensitive' | 'format'>>): void {
    Object.assign(this, choice);
    this.#taken = undefined;
    this.#host.requestUpdate();
  }

  // Not on `close`, which comes so late that it would empty a dialog opened again since.
  render(content: unknown) {
    return html`<dialog part="dialog" aria-labelledby="dialog-heading" @cancel=${() => this.#show(undefined)}>
      ${content}
    </dialog>`;
  }

  #show(kind: Modal['kind']): void {
    if (!kind) this.onClose?.(this.kind);
    this.kind = kind;
    this.#open = undefined;
    this.isForAnyone = this.isOfNext = false;
    this.choose({ withPrivate: false, withSensitive: false, format: 'md' });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }
}
