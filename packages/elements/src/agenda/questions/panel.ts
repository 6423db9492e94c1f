import { html, nothing } from 'lit';
import { LangAround } from '../../localize/lang-around.js';
import type { OneOnOneQuestionBank } from '../../question-bank/question-bank.js';
import { isEscape } from '../keys.js';
import type { EquippedDesk, EquippedView } from '../tools/tools.js';
import { panelStyles } from './panel.styles.js';

/** What the bank is shown like: as the agenda around it. */
type Shown = Pick<OneOnOneQuestionBank, 'relationship' | 'viewer' | 'density'>;

/**
 * The question bank, while somebody chooses: at the side of the page where there is room, so that they see what comes to
 * stand on the agenda, else over it.
 */
export class QuestionPanel {
  isOpen = false;
  #bank: OneOnOneQuestionBank | undefined;
  readonly #desk: EquippedDesk;
  readonly #around: LangAround;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    this.#around = new LangAround(desk.host);
    (desk.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(panelStyles.styleSheet!);
  }

  async open(): Promise<void> {
    const { host } = this.#desk;
    this.isOpen = true;
    host.requestUpdate();
    await host.updateComplete;
    if (!host.isConnected) return;
    this.#dialog?.showModal();
    await this.#bank?.updateComplete;
    this.#goToSearch();
  }

  render({ strings, locked }: EquippedView, level: number) {
    if (!this.isOpen) return nothing;
    const { relationship, viewer, density } = this.#desk.host as unknown as Shown;
    // That of the page: there are questions in languages that the agenda has no words in.
    const { lang } = this.#around;
    const shown = { relationship, viewer, density, lang, multiple: true, closable: true };
    // The same one each time: what was looked for and ticked is still there.
    this.#bank ??= this.#createBank();
    const onlyForMe = this.#desk.typing.isOnlyForMe ? strings.onlyForMe : ''; // as on the line to add
    Object.assign(this.#bank, shown, { readonly: locked, headingLevel: level, onlyForMe });
    return html`<dialog
      part="questions"
      aria-label=${strings.questions}
      @cancel=${this.#close}
      @keydown=${this.#onKeydown}
    >
      ${this.#bank}
    </dialog>`;
  }

  #createBank(): OneOnOneQuestionBank {
    const bank = document.createElement('one-on-one-question-bank');
    bank.addEventListener('close', this.#close);
    return bank;
  }

  // The line to search with comes with the questions; until then the focus waits at the heading.
  #goToSearch(): void {
    const root = this.#bank?.renderRoot as ShadowRoot | undefined;
    const heading = root?.querySelector<HTMLElement>('#heading');
    heading?.focus();
    const go = () => {
      const search = root?.querySelector<HTMLElement>('[type=search]');
      if (root?.activeElement === heading && !search) return;
      watch.disconnect();
      if (root?.activeElement === heading) search?.focus();
    };
    const watch = new MutationObserver(go);
    if (root) watch.observe(root, { childList: true, subtree: true });
    go();
  }

  // In a line to search with WebKit keeps Escape for itself, though nothing is left to be emptied.
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!isEscape(event) || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
  };

  readonly #close = (): void => {
    this.#dialog?.close();
    this.isOpen = false;
    this.#desk.focus.wish('#questions'); // gives it back: inside a shadow root the engines do not
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#desk.host.renderRoot.querySelector<HTMLDialogElement>('[part=questions]');
  }
}
