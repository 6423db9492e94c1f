import { FIVE_STAGES } from '@one-on-one/core/stages';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { enTimer } from '../localize/locales/en-timer.js';
import { Localize } from '../localize/localize.js';
import type { Strings } from '../localize/strings.js';
import { controls } from '../styles/controls.js';
import { reset } from '../styles/reset.js';
import { tokens } from '../styles/tokens.js';
import { browserClock, type PageClock } from '../timing/clock.js';
import { nameOf, type NamedStages } from '../timing/named-stage.js';
import { Timing } from '../timing/timing.js';
import { renderControls, renderQuestions } from './controls.js';
import { renderFace, wordsOf } from './face.js';
import { Spoken } from './spoken.js';
import { styles } from './stage-timer.styles.js';

/**
 * The time of a meeting and of its stages, on a ring that reads from across a room. It never goes on to a stage by
 * itself, and counts on when time is over. It needs no storage: the count outlives a reload in the same tab.
 *
 * @tag one-on-one-stage-timer
 * @fires {OneOnOneRequest} one-on-one-timer-start - Before the count begins or goes on.
 * @fires {OneOnOneRequest} one-on-one-timer-pause - Before it stops.
 * @fires {OneOnOneRequest} one-on-one-timer-extend - Before the stage gets more time: `milliseconds`.
 * @fires {OneOnOneRequest} one-on-one-timer-rebalance - Before what is left is shared among the stages to come.
 * @fires {OneOnOneRequest} one-on-one-timer-clear - Before it begins anew.
 * @fires {OneOnOneRequest} one-on-one-timer-finish - Before the last stage ends.
 * @fires {OneOnOneRequest} one-on-one-stage-enter - Before another stage: its key as `id`.
 * @fires {OneOnOneFact} one-on-one-timer-started - It counts. The `id` of each of these is the key of the stage.
 * @fires {OneOnOneFact} one-on-one-timer-paused - It does not count.
 * @fires {OneOnOneFact} one-on-one-timer-extended - The stage has more time.
 * @fires {OneOnOneFact} one-on-one-timer-rebalanced - The stages to come have other time boxes.
 * @fires {OneOnOneFact} one-on-one-timer-cleared - It is as it was at first.
 * @fires {OneOnOneFact} one-on-one-timer-finished - The meeting is over.
 * @fires {OneOnOneFact} one-on-one-stage-entered - Another stage is on.
 * @fires {OneOnOneErrorEvent} one-on-one-error - What went wrong, such as stages that do not fit together.
 * @csspart timer - Everything.
 * @csspart face - The ring and what it says; also `idle`, `running`, `paused` or `done`, and `soon` or `over`.
 * @csspart digits - Minutes and seconds.
 * @csspart stage - What the present stage is called, inside of the ring.
 * @csspart time - The same in words.
 * @csspart meeting - How much of the meeting is left.
 * @csspart pace - How far it is `behind` or `ahead`.
 * @csspart controls - The buttons.
 * @csspart button - A button; the first one also `main`.
 * @csspart notice - A question: whether a `gap` counts, or what to do when it is `late`.
 * @csspart ask - The button that says the time aloud; seen while it has the focus.
 * @csspart spoken - What a screen reader is told.
 * @cssprop [--one-on-one-padding=0] - Space inside the element, for pages that fill it with `--one-on-one-color-surface`.
 * @cssprop [--one-on-one-radius=10px] - How round corners are.
 * @cssprop [--one-on-one-ring-size=150px] - How large the ring is at most.
 */
export class OneOnOneStageTimer extends LitElement {
  static override styles = [tokens, reset, controls, styles];

  /** How long the meeting is, in minutes: 10 to 240. */
  @property({ type: Number }) minutes = 45;

  /** Whether the ring shows what is left or what has passed. */
  @property() direction: 'down' | 'up' = 'down';

  /** What is said aloud by itself: half of the time, five minutes, one, none; or only the time when somebody asks. */
  @property() announce: 'milestones' | 'on-demand' | 'off' = 'milestones';

  /** Two soft tones when the time of a stage is up. */
  @property({ type: Boolean }) sound = false;

  /** What it is called, for whoever does not see it. */
  @property() label = '';

  /** The stages of the page; the five where there are none. */
  @property({ attribute: false }) stageSet: NamedStages = FIVE_STAGES;

  /** Where the time comes from. */
  @property({ attribute: false }) clock: PageClock = browserClock;

  readonly #localize = new Localize(this);
  readonly #timing = new Timing(this);
  readonly #spoken = new Spoken(this);
  #said: number | undefined;

  /** What it shows at present: each stage with its planned and its actual time in milliseconds. */
  get reading(): Timing['reading'] {
    return this.#timing.reading;
  }

  protected override willUpdate(_changes: PropertyValues): void {
    const { milestone } = this.#timing;
    if (milestone !== undefined && milestone !== this.#said && this.announce === 'milestones')
      this.#spoken.say(this.#words.reached(milestone, this.#name));
    this.#said = milestone;
  }

  protected override render() {
    const { reading } = this.#timing;
    const words = this.#words;
    const view = { reading, words, direction: this.direction, name: this.#name };
    return html`<section
      part="timer"
      lang=${this.#localize.lang()}
      aria-label=${this.label || words.timer}
      @keydown=${this.#ask}
    >
      ${renderFace(view)} ${renderControls(this.#timing, words)} ${renderQuestions(this.#timing, words)}
      ${
        this.announce === 'off'
          ? ''
          : html`<button
              type="button"
              part="ask"
              class="button"
              aria-keyshortcuts="Alt+T"
              @click=${this.#sayTime}
            >
              ${words.sayTime}
            </button>`
      }
      ${this.#spoken.render()}
    </section>`;
  }

  readonly #sayTime = (): void => {
    this.#spoken.say(wordsOf(this.#timing.reading, this.#words, this.direction, this.#name));
  };

  readonly #ask = (event: KeyboardEvent): void => {
    if (!event.altKey || event.code !== 'KeyT' || this.announce === 'off') return;
    event.preventDefault();
    this.#sayTime();
  };

  get #name(): string {
    const stage = this.stageSet.find(({ key }) => key === this.#timing.reading.stage?.stage);
    return stage ? nameOf(stage, this.#words.names) : '';
  }

  get #words() {
    const strings: Partial<Strings> = this.#localize.strings;
    return strings.timer ?? enTimer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-stage-timer': OneOnOneStageTimer;
  }
}
