import { html } from 'lit';
import { reportError } from '../../events/report-error.js';
import { unavailable } from '../../events/unavailable.js';
import type { TemplateRoom } from '../templates/templates.js';
import { isEmpty } from './is-empty.js';
import type { EquippedDesk, EquippedView } from './tools.js';
import { hasTypedName } from './typed-name.js';

/** Fetches what templates need: for an agenda on which nothing is yet, and when somebody asks for them. */
export class TemplatesDoor {
  room: TemplateRoom | undefined;
  readonly #desk: EquippedDesk;
  #isFetched = false;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
  }

  /** The questions at the beginning, where they are in place. */
  renderFirstRun(view: EquippedView, level: number) {
    const isWanted = !view.locked && (isEmpty(view.state) || hasTypedName(view.state));
    if (isWanted && !this.#isFetched) {
      this.#isFetched = true; // once: what could not be fetched is fetched when somebody asks for it
      void this.#fetch(() => this.#desk.host.requestUpdate());
    }
    return this.room?.renderFirstRun(view, level);
  }

  renderButton({ strings, tools: { modal } }: EquippedView) {
    const open = () =>
      this.#fetch(async (room) => {
        const { connection } = this.#desk;
        const { seat } = connection;
        await room.open();
        if (seat === connection.seat) await modal.open('templates', '#dialog-heading');
      });
    return html`<button class="link" @click=${open}>${strings.templates}</button>`;
  }

  async #fetch(act: (room: TemplateRoom) => unknown): Promise<void> {
    try {
      const { TemplateRoom } = await import('../templates/templates.js');
      await act((this.room ??= new TemplateRoom(this.#desk)));
    } catch (cause) {
      reportError(this.#desk.host, unavailable(cause));
    }
  }
}
