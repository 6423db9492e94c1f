import { html, type ReactiveElement } from 'lit';

/** The one dialog of the element, and what it shows. */
export class Modal {
  kind: 'who' | 'export' | undefined;
  /** The export holds what only the viewer can see, too. */
  withPrivate = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Shows the dialog; what `focus` selects gets the focus, and a text is selected. */
  async open(kind: Modal['kind'], focus: string): Promise<void> {
    this.#show(kind, false);
    await this.#host.updateComplete;
    this.#dialog?.showModal();
    const control = this.#dialog?.querySelector<HTMLTextAreaElement>(focus);
    control?.focus();
    control?.select();
  }

  readonly close = (): void => {
    this.#dialog?.close();
    this.#show(undefined, false);
  };

  readonly onPrivate = ({ target }: Event): void =>
    this.#show(this.kind, (target as HTMLInputElement).checked);

  // Not on `close`, which comes so late that it would empty a dialog opened again since.
  render(content: unknown) {
    return html`<dialog
      part="dialog"
      aria-labelledby="dialog-heading"
      @cancel=${() => this.#show(undefined, false)}
    >
      ${content}
    </dialog>`;
  }

  #show(kind: Modal['kind'], withPrivate: boolean): void {
    this.kind = kind;
    this.withPrivate = withPrivate;
    this.#host.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }
}
