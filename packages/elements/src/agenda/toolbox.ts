import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import type { Desk } from './view.js';

/** How long a page that nobody sees, and that paints nothing, waits before it fetches, in milliseconds. */
const UNSEEN = 300;

/** Fetches, once there is something on screen, what only those need who do something with it. */
export class Toolbox<Tools> {
  tools: Tools | undefined;
  /** They could not be fetched: what is typed is kept, and cannot be entered. */
  isMissing = false;
  #isPrepared = false;
  #fetching: Promise<void> | undefined;
  readonly #desk: Pick<Desk, 'connection' | 'focus' | 'host'>;
  readonly #unpack: () => Promise<Tools>;

  constructor(desk: Pick<Desk, 'connection' | 'focus' | 'host'>, unpack: () => Promise<Tools>) {
    this.#desk = desk;
    this.#unpack = unpack;
  }

  /** For when there is something to show: fetches the tools after it was painted. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    // Once: what could not be fetched is not asked for again by the clock.
    const unseen = setTimeout(this.fetch, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(this.fetch);
    });
  }

  /**
   * Does something with the tools: now, or as soon as they are here and on screen. By then it may be out of place:
   * another pair or person is shown, or the focus went elsewhere and what `opens` something would be in the way.
   */
  readonly use = (act: (tools: Tools) => unknown, opens = false): void => {
    if (this.tools) act(this.tools);
    else void this.#useLater(act, opens);
  };

  async #useLater(act: (tools: Tools) => unknown, opens: boolean): Promise<void> {
    const { connection, focus } = this.#desk;
    const { seat } = connection;
    const place = focus.place;
    await this.fetch();
    const hasMoved = place !== focus.place;
    if (!this.tools || seat !== connection.seat || (opens && hasMoved)) return;
    act(this.tools);
    if (hasMoved) focus.wish();
  }

  // After a failure the next act tries again.
  readonly fetch = async (): Promise<void> => {
    if (this.tools) return;
    const { host } = this.#desk;
    try {
      await (this.#fetching ??= this.#unpack().then((tools) => void (this.tools = tools)));
    } catch (cause) {
      this.#fetching = undefined;
      if (!this.isMissing) reportError(host, unavailable(cause));
    }
    this.isMissing = !this.tools;
    host.requestUpdate();
    await host.updateComplete;
  };
}
