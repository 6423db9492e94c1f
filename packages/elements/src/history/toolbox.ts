import type { ReactiveElement } from 'lit';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import type { SheetStrings } from '../localize/strings.js';
import type { HistoryTools } from './tools/history-tools.js';

/** What the element lends to the parts that do something. */
export interface HistoryDesk {
  readonly host: ReactiveElement;
  readonly connection: WorkspaceConnection;
  readonly strings: () => SheetStrings;
  /** Nothing can be added now. */
  readonly isLocked: () => boolean;
}

/** Fetches, for somebody who opened a meeting, what writes its minutes and adds to it. */
export class HistoryToolbox {
  tools: HistoryTools | undefined;
  /** They could not be fetched: whoever opens a meeting, or asks for it, tries again. */
  hasFailed = false;
  readonly #desk: HistoryDesk;

  constructor(desk: HistoryDesk) {
    this.#desk = desk;
  }

  readonly fetch = async (): Promise<void> => {
    if (this.tools) return;
    const { host } = this.#desk;
    try {
      const { HistoryTools } = await this.load();
      this.tools ??= new HistoryTools(this.#desk);
      this.hasFailed = false;
    } catch (cause) {
      this.hasFailed = true;
      reportError(host, unavailable(cause));
    }
    host.requestUpdate();
  };

  /** Their file. */
  load() {
    return import('./tools/history-tools.js');
  }
}
