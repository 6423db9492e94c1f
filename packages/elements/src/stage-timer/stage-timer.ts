import type { NamedStages } from '../timing/named-stage.js';
import type { PageClock } from '../timing/clock.js';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { Language } from '../localize/language.js';
import { enTimer } from '../localize/locales/en-timer.js';
import { controls } from '../styles/controls.js';
import { reset } from '../styles/reset.js';
import { tokens } from '../styles/tokens.js';
import { isKept } from '../timing/place.js';
import { renderIdle } from './idle.js';
import { styles } from './stage-timer.styles.js';
import type { TimerSheetStrings } from '../localize/timer-strings.js';
import type { TimerTools } from './tools/timer-tools.js';

export type { NamedStage, NamedStages } from '../timing/named-stage.js';
export type { PageClock } from '../timing/clock.js';

/**
 * The time of a meeting and of its stages, on a ring that reads from across a room. It never goes on to a stage by
 * itself, and counts on when time is over. It needs no storage: the count outlives a reload in the same tab; several
 * on one page each have an `id` for that.
 *
 * @tag one-on-one-stage-timer
 * @csspart timer - Everything.
 * @csspart face - The ring and what it says; also `idle`, `running`, `paused` or `done`, and `soon` or `over`.
 * @csspart digits - Minutes and seconds.
 * @csspart stage - What the present stage is called, inside of the ring.
 * @csspart time - The same in words.
 * @csspart meeting - How much of the meeting is left.
 * @csspart pace - How far it is from its plan; also `behind` or `ahead`.
 * @csspart controls - The buttons.
 * @csspart button - A button; the first one is also `main`.
 * @csspart notice - A question; also `gap`, whether time counts that nobody can explain, or `late`, what to do then;
 *   and `missing`, where a part of the timer did not come.
 * @csspart ask - The button that says the time aloud; seen while it has the focus.
 * @csspart spoken - What a screen reader is told.
 * @cssprop [--one-on-one-padding=0] - Space inside the element, for pages that fill it with `--one-on-one-color-surface`.
 * @cssprop [--one-on-one-font=inherit] - The fonts, as `font-family` takes them.
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
  @property({ attribute: false }) stageSet?: NamedStages;

  /** Where the time comes from; the clocks of the browser where the page gives none. */
  @property({ attribute: false }) clock?: PageClock;

  readonly #language = new Language(this);
  #tools: TimerTools | undefined;
  #fetching: Promise<void> | undefined;
  #isMissing = false;
  #shown = '';

  /** Each stage with its planned and its actual time in milliseconds; undefined until there is something to read. */
  get reading(): TimerTools['reading'] | undefined {
    return this.#tools?.reading;
  }

  /** Asks to start, or to go on. Answers whether it was done: a page may veto it. */
  async start(): Promise<boolean> {
    await this.#fetch();
    return this.#tools?.start() ?? false;
  }

  /** Asks to go to a stage, by its key. Answers whether it was done. */
  async enter(stage: string): Promise<boolean> {
    await this.#fetch();
    return this.#tools?.enter(stage) ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Painted first; what counts is fetched then, and at once where a count goes on.
    if (this.#tools) return;
    if (isKept(this)) void this.#fetch();
    else requestAnimationFrame(() => setTimeout(this.#fetch));
  }

  /** The texts of the nearest language. @internal */
  get words(): TimerSheetStrings {
    return this.#language.texts.timer ?? enTimer;
  }

  /** Whoever shows the stages around it hears that another is on. */
  protected override updated(): void {
    const { status, stage } = this.reading ?? {};
    const shown = `${status} ${stage?.stage}`;
    if (shown !== this.#shown) this.dispatchEvent(new Event('change'));
    this.#shown = shown;
  }

  protected override render() {
    const { words, label } = this;
    return html`<section part="timer" lang=${this.#language.lang()} aria-label=${label || words.timer}>
      ${this.#tools?.render() ?? this.#renderIdle(words)}
    </section>`;
  }

  #renderIdle(words: TimerSheetStrings) {
    const isMissing = this.#isMissing;
    return isKept(this) && !isMissing
      ? nothing
      : renderIdle({ words, minutes: this.minutes, isMissing }, () => void this.start());
  }

  // After a failure the next act tries again.
  readonly #fetch = async (): Promise<void> => {
    try {
      await (this.#fetching ??= this.#unpack());
    } catch (cause) {
      this.#fetching = undefined;
      if (!this.#isMissing) reportError(this, unavailable(cause));
    }
    this.#isMissing = !this.#tools;
    this.requestUpdate();
    await this.updateComplete;
  };

  async #unpack(): Promise<void> {
    const { TimerTools } = await this.loadTools();
    const hadFocus = Boolean(this.shadowRoot?.activeElement);
    this.#tools = new TimerTools(this);
    this.requestUpdate();
    await this.updateComplete;
    // It is drawn anew: whoever was about to press the button is still on it.
    if (hadFocus) this.renderRoot.querySelector<HTMLElement>('[part~=main]')?.focus();
  }

  /** The file of what counts. @internal */
  loadTools() {
    return import('./tools/timer-tools.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-stage-timer': OneOnOneStageTimer;
  }
}
