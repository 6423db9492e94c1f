import type { Role } from '../relationship/schema.js';
import type { Instant } from '../shared/record.js';

/** Which meeting is meant; the present one unless said otherwise. */
interface Which {
  readonly id?: string;
}

/** How a meeting hands on what is left of it. */
interface Leaving extends Which {
  /**
   * Ids of items that are not to go on to the next meeting: they wait in the backlog. Those of one's own are among them;
   * a page that hears of the request is not told them.
   */
  readonly backlog?: readonly string[];
  /** When the next one is; without it, by the rhythm of the series, else not said. */
  readonly next?: Instant | null;
}

/** What a person can ask for in the life of a meeting. */
export interface LifeRequests {
  /** The two sit down. */
  'meeting-start': Which;
  /** They come to the end. */
  'meeting-wrap': Which;
  /** There was more to say after all. */
  'meeting-resume': Which;
  /** Ends the meeting: what is unfinished goes on, once, and the next meeting is the present one. */
  'meeting-close': Leaving;
  /** Opens the last meeting that was held again, as long as none after it has started. */
  'meeting-reopen': { readonly id: string };
  /** The same meeting at another time, before it began; `null`: without one. */
  'meeting-reschedule': Which & { readonly startsAt: Instant | null; readonly reason?: string };
  /** Both agreed to do without this one. */
  'meeting-skip': Leaving & { readonly reason?: string };
  /**
   * One of the two calls it off. A mentor needs another date, `next`, or goes by `meeting-skip`; it has to be later than
   * now.
   */
  'meeting-cancel': Leaving & { readonly role: Role; readonly reason?: string };
  /** It did not take place, and nobody called it off; one that is still to come is `invalid`. */
  'meeting-miss': Leaving;
}
