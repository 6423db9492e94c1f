import { enWipe } from '../localize/locales/en-wipe.js';
import type { EquippedDesk, EquippedView } from '../agenda/tools/tools.js';
import { renderLeaveDialog } from './leave-dialog.js';
import { Leaving } from './leaving.js';

/** Leaving a computer from an agenda that stands alone: fetched when somebody wants to. */
export class LeavingRoom {
  readonly #desk: EquippedDesk;
  #leaving: Leaving | undefined;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
  }

  open({ tools: { modal } }: EquippedView): Promise<void> {
    this.#leaving ??= new Leaving({ ...this.#desk, modal });
    return this.#leaving.open();
  }

  renderDialog({ state, strings, lang, tools: { modal } }: EquippedView) {
    const openExport = () => {
      modal.close();
      void modal.open('export', '[readonly]');
      modal.choose({ format: 'json', withPrivate: state.viewer !== null });
    };
    return (
      this.#leaving &&
      renderLeaveDialog({
        leaving: this.#leaving,
        strings: { ...enWipe, ...strings }, // other languages come whole, and win
        lang,
        heading: strings.leaveComputer,
        openExport,
      })
    );
  }
}
