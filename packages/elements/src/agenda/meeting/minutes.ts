import type { PastMeeting } from '@one-on-one/core';
import type { ReactiveControllerHost } from 'lit';
import type { MeetingView } from './meeting.js';
import type { minutesText } from './minutes-text.js';

type Write = typeof minutesText;

/** The minutes of a meeting as text; what writes them is fetched when they are first wanted. */
export class Minutes {
  /** They hold what only the viewer can see, too. */
  withPrivate = false;
  hasFailed = false;
  #write: Write | undefined;
  #isFetching = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined until it is there. */
  text(view: MeetingView, past: PastMeeting): string | undefined {
    if (!this.#write && !this.#isFetching) void this.#fetch();
    return this.#write?.(view, past, this.withPrivate);
  }

  async #fetch(): Promise<void> {
    this.#isFetching = true;
    try {
      this.#write = (await import('./minutes-text.js')).minutesText;
    } catch {
      this.#isFetching = false; // opening the dialog again tries again
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
