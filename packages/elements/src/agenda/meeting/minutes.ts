import type { PastMeeting } from '@one-on-one/core';
import type { ReactiveControllerHost } from 'lit';
import { reportError } from '../../events/report-error.js';
import { unavailable } from '../../events/unavailable.js';
import type { MeetingView } from './meeting.js';
import type { minutesText } from './minutes-text.js';

type Write = typeof minutesText;

/** What minutes are written from, beside what is known of the meeting. */
export type MinutesView = Pick<MeetingView, 'state' | 'strings' | 'lang'>;

/** The minutes of a meeting as text; what writes them is fetched when they are first wanted. */
export class Minutes {
  /** They hold what only the viewer can see, too. */
  withPrivate = false;
  /** And what was noted on sensitive questions. */
  withSensitive = false;
  /** Those that the page is being printed as do. */
  isPrintedWithSensitive = false;
  hasFailed = false;
  /** What became of copying them. */
  said = '';
  #write: Write | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
  }

  /** They are wanted: what is private is asked for anew each time, and so is what did not come. */
  open(): void {
    this.withPrivate = this.withSensitive = this.hasFailed = false;
    this.said = '';
    if (!this.#write) void this.#prepare();
  }

  /** Undefined until it is there. */
  text(view: MinutesView, past: PastMeeting): string | undefined {
    return this.#write?.(view, past, this.withPrivate, this.withSensitive);
  }

  say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }

  /** What writes them. */
  async fetch(): Promise<Write> {
    return (await import('./minutes-text.js')).minutesText;
  }

  async #prepare(): Promise<void> {
    try {
      this.#write = await this.fetch();
    } catch (cause) {
      this.hasFailed = true;
      reportError(this.#host, unavailable(cause));
    }
    this.#host.requestUpdate();
  }
}
