/** When a meeting is: its number, and how many halves of a month after the first 10 January. */
interface Time {
  readonly seq: number;
  readonly half: number;
}

/** After how many meetings or months something comes back. */
export interface Rhythm {
  readonly unit: 'meeting' | 'month';
  readonly every: number;
}

export type Viewer = 'mentor' | 'mentee';

/** One thing to talk about. */
interface Topic {
  readonly whose: Viewer | 'both';
  status: 'open' | 'discussed' | 'dropped';
  rhythm: Rhythm | null;
  /** The number of the meeting that it stands in, or was parked in. */
  lies: number;
  isParked: boolean;
  discussed?: Time;
  /** The meeting that handed it on, and when it was discussed there: as what it goes back. */
  from?: { readonly seq: number; readonly discussed?: Time | undefined } | undefined;
}

/** An instant of that half month. */
export const instantOf = (half: number): string => {
  const month = String(1 + (Math.floor(half / 2) % 12)).padStart(2, '0');
  return `${2030 + Math.floor(half / 24)}-${month}-${half % 2 ? '20' : '10'}T09:00:00.000Z`;
};

/**
 * What becomes of topics in a row of meetings, told over again from what the domain says of carrying over. Nothing of
 * the code that is tested is in it.
 */
export class TopicModel {
  now = 0;
  seq = 1;
  /** The two sat down, or opened the meeting again: from then on it can only be closed. */
  isHeld = false;
  carriesOver = true;
  readonly topics = new Map<string, Topic>();
  /** For when a meeting was put. */
  readonly starts = new Map<number, number>();

  add(title: string, whose: Topic['whose']): void {
    this.topics.set(title, { whose, status: 'open', rhythm: null, lies: this.seq, isParked: false });
  }

  /** What is still to be talked about, as one of the two sees it: on the agenda, and in the backlog. */
  unsettled(viewer: Viewer): readonly [agenda: readonly string[], backlog: readonly string[]] {
    const seen = [...this.topics].filter(([, { whose, status }]) => {
      return status === 'open' && (whose === 'both' || whose === viewer);
    });
    const titles = (list: typeof seen) => list.map(([title]) => title).sort();
    return [
      titles(seen.filter(([, { isParked, lies }]) => !isParked && lies === this.seq)),
      titles(seen.filter(([, { isParked }]) => isParked)),
    ];
  }

  sitDown(): void {
    if (this.isHeld) return;
    this.isHeld = true;
    this.now = Math.max(this.now, this.starts.get(this.seq) ?? 0);
  }

  discuss(topic: Topic): void {
    topic.status = 'discussed';
    topic.discussed = { seq: this.seq, half: this.now };
  }

  park(topic: Topic): void {
    topic.status = 'open';
    topic.isParked = true;
  }

  /** Out of the backlog: where that was done in this meeting, it is as if it never had been. */
  restore(topic: Topic): void {
    topic.isParked = false;
    const isBack = topic.lies === this.seq;
    if (isBack && topic.from?.seq === this.seq) this.#goBack(topic);
    else if (!isBack) topic.from = undefined;
    topic.lies = this.seq;
  }

  /**
   * The meeting is over: what is open, and what recurs and is due, goes on, or waits in the backlog. So does what the
   * one who ends it keeps for themselves, where they say so.
   */
  end(next: number | undefined, parks: (title: string) => boolean, parksOwn: typeof parks): void {
    const over = this.seq;
    if (next !== undefined) this.starts.set(over + 1, next);
    this.seq = over + 1;
    this.isHeld = false;
    for (const [title, topic] of this.topics) {
      const isOwn = topic.whose !== 'both';
      if (topic.isParked || (isOwn && !parksOwn(title))) continue;
      if (topic.status === 'open' && topic.lies === over) this.#handOn(topic, over, isOwn || parks(title));
      if (this.#isDue(topic)) this.#handOn(topic, topic.lies, isOwn || parks(title));
    }
    this.#bringOwn(over);
  }

  /** The last meeting is on again, with what it handed on and nothing happened to since. */
  reopen(): void {
    const later = this.seq;
    this.seq -= 1;
    this.isHeld = true;
    for (const topic of this.topics.values()) {
      const cameFrom = topic.from?.seq === this.seq && topic.lies === later;
      if (cameFrom && topic.status === 'open' && !topic.isParked) this.#goBack(topic);
    }
    this.#bringOwn(later);
  }

  // Whoever keeps something for themselves has it with them wherever the two are.
  #bringOwn(from: number): void {
    for (const topic of this.topics.values()) {
      if (topic.whose === 'both' || topic.isParked) continue;
      if (topic.status === 'open' && topic.lies === from) this.#handOn(topic, from, false);
      if (this.#isDue(topic)) this.#handOn(topic, topic.lies, false);
    }
  }

  #isDue({ status, discussed, rhythm }: Topic): boolean {
    if (status !== 'discussed' || !rhythm || !discussed || discussed.seq >= this.seq) return false;
    if (rhythm.unit === 'meeting') return this.seq - discussed.seq >= rhythm.every;
    return (this.starts.get(this.seq) ?? this.now) >= discussed.half + 2 * rhythm.every;
  }

  #handOn(topic: Topic, from: number, isParked: boolean): void {
    topic.from = { seq: from, discussed: topic.status === 'discussed' ? topic.discussed : undefined };
    topic.status = 'open';
    topic.isParked = isParked;
    topic.lies = isParked ? from : this.seq;
  }

  #goBack(topic: Topic): void {
    topic.lies = this.seq;
    if (topic.from?.discussed) {
      topic.status = 'discussed';
      topic.discussed = topic.from.discussed;
    }
    topic.from = undefined;
  }
}
