import { nothing } from 'lit';
import { thisPage } from '../../context/page.js';
import type { QuestionPanel } from '../questions/panel.js';
import { isWithout } from './is-without.js';
import { LatePart } from './late-part.js';
import type { EquippedDesk, EquippedView } from './tools.js';

const TAG = 'one-on-one-question-bank';

/**
 * The way to the question bank: where the page has loaded it, or its file stands beside this one. Without it there is
 * no way, and nothing is said of it.
 */
export class QuestionsDoor {
  readonly #host: EquippedDesk['host'];
  readonly #panel: LatePart<QuestionPanel>;

  constructor(desk: EquippedDesk) {
    this.#host = desk.host;
    this.#panel = new LatePart(
      desk,
      'dialog',
      async () => (await import('../questions/panel.js')).QuestionPanel,
    );
    // Weakly: on a page that never loads the bank nobody waits for it once the agenda is gone.
    const weak = new WeakRef(desk.host);
    void customElements.whenDefined(TAG).then(() => weak.deref()?.requestUpdate());
  }

  /** Fetches the bank, unless the page did; its questions come when it is opened. */
  async fetch(): Promise<void> {
    if (customElements.get(TAG) || isWithout(this.#host, 'questions')) return;
    try {
      await import('../../question-bank/define.js');
    } catch {
      // It is not there: then there is no button.
    }
  }

  /** Whether there is a bank to open. */
  get isHere(): boolean {
    return Boolean(thisPage().tags?.has(TAG));
  }

  open(): void {
    void this.#panel.use((panel) => panel.open());
  }

  /** What stands where it cannot be opened. */
  renderFailure(view: EquippedView) {
    return this.#panel.renderFailure(view);
  }

  render(view: EquippedView, level: number) {
    return this.#panel.part?.render(view, level) ?? nothing;
  }
}
