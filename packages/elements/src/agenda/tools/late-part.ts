import { html, nothing } from 'lit';
import { reportError } from '../../events/report-error.js';
import { unavailable } from '../../events/unavailable.js';
import type { ToolStrings } from '../../localize/strings.js';
import { renderNotice } from './loss-notice.js';
import type { EquippedDesk, EquippedView } from './tools.js';

/** What makes a part, once its file is here. */
type Maker<Part> = new (desk: EquippedDesk) => Part;

/**
 * A part that is fetched later. Where its file does not come, words and a way to try again stand in its place; the words
 * speak of a reload, too, because Firefox asks for a file only once in the life of a page.
 */
export class LatePart<Part> {
  /** Undefined until it is here. */
  part: Part | undefined;
  readonly #desk: EquippedDesk;
  readonly #name: Parameters<ToolStrings['notLoaded']>[0];
  readonly #import: () => Promise<Maker<Part>>;
  /** What failed, to be done again. */
  #again: (() => Promise<void>) | undefined;

  constructor(
    desk: EquippedDesk,
    name: Parameters<ToolStrings['notLoaded']>[0],
    importing: () => Promise<Maker<Part>>,
  ) {
    this.#desk = desk;
    this.#name = name;
    this.#import = importing;
  }

  /** Its file. */
  fetch(): Promise<Maker<Part>> {
    return this.#import();
  }

  /** Does something with the part, as soon as it is here. */
  async use(act?: (part: Part) => unknown): Promise<void> {
    const { host } = this.#desk;
    try {
      const Maker = await this.fetch();
      this.part ??= new Maker(this.#desk);
      await act?.(this.part);
      this.#again = undefined;
    } catch (cause) {
      this.#again = () => this.use(act);
      reportError(host, unavailable(cause));
    }
    host.requestUpdate();
  }

  /** What stands in place of a part that did not come. */
  renderFailure({ strings }: EquippedView) {
    const again = this.#again;
    if (!again) return nothing;
    const words = strings.notLoaded(this.#name);
    const onAgain = async () => {
      await again();
      if (this.#again) this.#desk.announcer.say(words);
    };
    return renderNotice(
      'missing',
      words,
      html`<button class="link" @click=${onAgain}>${strings.tryAgain}</button>`,
    );
  }
}
