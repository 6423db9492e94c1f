import { html, nothing } from 'lit';
import type { TemplateRoom } from '../templates/templates.js';
import { isEmpty } from './is-empty.js';
import { LatePart } from './late-part.js';
import type { EquippedDesk, EquippedView } from './tools.js';
import { hasTypedName } from './typed-name.js';

/** Fetches what templates need: for an agenda on which nothing is yet, and when somebody asks for them. */
export class TemplatesDoor {
  readonly #desk: EquippedDesk;
  readonly #room: LatePart<TemplateRoom>;
  #isFetched = false;
  /** Somebody asked for templates: what fails from then on is said where they did. */
  #isAsked = false;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    this.#room = new LatePart(
      desk,
      'templates',
      async () => (await import('../templates/templates.js')).TemplateRoom,
    );
  }

  get room(): TemplateRoom | undefined {
    return this.#room.part;
  }

  /** The questions at the beginning, where they are in place. */
  renderFirstRun(view: EquippedView, level: number) {
    const isNamed = this.#desk.host.hasAttribute('template');
    const isWanted = !view.locked && (isNamed || isEmpty(view.state) || hasTypedName(view.state));
    if (isWanted && !this.#isFetched) {
      this.#isFetched = true; // once: what could not be fetched is fetched when somebody asks for it
      void this.#room.use();
    }
    if (this.room) return this.room.renderFirstRun(view, level);
    return isWanted && !this.#isAsked ? this.#room.renderFailure(view) : nothing;
  }

  renderButton(view: EquippedView) {
    const { strings, tools } = view;
    const open = () => {
      const { connection } = this.#desk;
      const { seat } = connection;
      this.#isAsked = true;
      void this.#room.use(async (room) => {
        await room.open();
        if (seat === connection.seat) await tools.modal.open('templates', '#dialog-heading');
      });
    };
    return html`<button class="link" @click=${open}>${strings.templates}</button>
      ${this.#isAsked ? this.#room.renderFailure(view) : nothing}`;
  }
}
