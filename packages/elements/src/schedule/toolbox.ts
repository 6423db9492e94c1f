import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import type { ScheduleTools } from './tools/schedule-tools.js';
import type { ScheduleDesk } from './view.js';

/** Fetches, once there is something on screen, what reads the rhythm and changes something. */
export class ScheduleToolbox {
  tools: ScheduleTools | undefined;
  /** They could not be fetched. */
  isMissing = false;
  #isPrepared = false;
  readonly #desk: ScheduleDesk;

  constructor(desk: ScheduleDesk) {
    this.#desk = desk;
  }

  /** For when there is something to show. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const { host } = this.#desk;
    try {
      const { ScheduleTools } = await import('./tools/schedule-tools.js');
      this.tools = new ScheduleTools(this.#desk);
    } catch (cause) {
      this.isMissing = true;
      reportError(host, unavailable(cause));
    }
    host.requestUpdate();
  }
}
