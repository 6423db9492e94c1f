import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { Language, nearest } from '../localize/language.js';
import { enTimer } from '../localize/locales/en-timer.js';
import type { TimerSheetStrings } from '../localize/timer-strings.js';
import { renderIdle } from '../stage-timer/idle.js';
import type { TimerTools } from '../stage-timer/tools/timer-tools.js';
import type { PageClock } from './clock.js';
import { meetingMinutes } from './meeting-minutes.js';
import type { NamedStages } from './named-stage.js';
import { isKept } from './place.js';
import { checkStages, saidStages } from './said-stages.js';

/** An element with the time of a meeting in it. It is painted first; what counts is fetched after that. */
export abstract class TimedElement<Tools extends TimerTools = TimerTools> extends LitElement {
  /** How long the meeting is, in minutes: 10 to 240. */
  @property({ type: Number }) minutes = 45;

  /** Whether the ring shows what is left or what has passed. */
  @property() direction: 'down' | 'up' = 'down';

  /** What is said aloud by itself: half of the time, five minutes, one, none, and another stage; or only the time when somebody asks. */
  @property() announce: 'milestones' | 'on-demand' | 'off' = 'milestones';

  /** Two soft tones when the time of a stage is up. */
  @property({ type: Boolean }) sound = false;

  /** What it is called, for whoever does not see it. */
  @property() label = '';

  /**
   * The stages of the page; the five where there are none. A child `<script type="application/json">` can say them, too.
   */
  @property({ attribute: false }) stageSet?: NamedStages | undefined;

  /** Where the time comes from; the clocks of the browser where the page gives none. */
  @property({ attribute: false }) clock?: PageClock;

  protected readonly language = new Language(this);
  protected tools: Tools | undefined;
  #fetching: Promise<void> | undefined;
  #isMissing = false;

  /** Each stage with its planned and its actual time in milliseconds; undefined until there is something to read. */
  get reading(): TimerTools['reading'] | undefined {
    return this.tools?.reading;
  }

  /** Asks to start, or to go on. Answers whether it was done: a page may veto it. */
  async start(): Promise<boolean> {
    await this.#fetch();
    return this.tools?.start() ?? false;
  }

  /** Asks to go to a stage, by its key. Answers whether it was done. */
  async enter(stage: string): Promise<boolean> {
    await this.#fetch();
    return this.tools?.enter(stage) ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A parser may not have come to what stands inside.
    if (document.readyState !== 'loading') this.#readStages();
    else document.addEventListener('DOMContentLoaded', this.#readStages, { once: true });
    // Painted first; what counts is fetched then, and at once where a count goes on.
    if (this.tools) return;
    if (isKept()) void this.#fetch();
    else requestAnimationFrame(() => setTimeout(this.#fetch));
  }

  readonly #readStages = (): void =>
    this.#heed(() => {
      this.stageSet ??= saidStages(this) as NamedStages;
    });

  protected override willUpdate(changes: PropertyValues<this>): void {
    const { stageSet } = this;
    if (stageSet && changes.has('stageSet')) this.#heed(() => checkStages(stageSet));
  }

  // What cannot be read is reported, and the five are shown.
  #heed(read: () => void): void {
    try {
      read();
    } catch (error) {
      this.stageSet = undefined;
      reportError(this, error);
    }
  }

  /** The texts of the nearest language. @internal */
  get words(): TimerSheetStrings {
    return this.language.texts.timer ?? enTimer;
  }

  /** The language of a text that may be the page's own, where it is not that of ours. @internal */
  readonly langOf = (isOwn: boolean): string | typeof nothing => {
    const lang = nearest(this, 'lang') ?? '';
    return isOwn && lang !== this.language.lang() ? lang : nothing;
  };

  /** The time, and what can be done with it. */
  protected renderTime() {
    const { words } = this;
    const minutes = meetingMinutes(this.minutes);
    const isMissing = this.#isMissing;
    if (this.tools) return this.tools.render();
    return isKept() && !isMissing
      ? undefined
      : renderIdle({ words, minutes, isMissing }, () => void this.start());
  }

  /** Where what is said aloud stands: outside of what can be folded, and there before a word comes, or nobody hears it. */
  protected renderSpoken() {
    return html`<div class="hidden" part="spoken" aria-live="polite">${this.tools?.said}</div>`;
  }

  /** The file of what counts. @internal */
  abstract loadTools(): Promise<new (host: this) => Tools>;

  // After a failure the next act tries again.
  readonly #fetch = async (): Promise<void> => {
    try {
      await (this.#fetching ??= this.#unpack());
    } catch (cause) {
      this.#fetching = undefined;
      if (!this.#isMissing) reportError(this, unavailable(cause));
    }
    this.#isMissing = !this.tools;
    this.requestUpdate();
    await this.updateComplete;
  };

  async #unpack(): Promise<void> {
    const Tools = await this.loadTools();
    const hadFocus = this.shadowRoot?.activeElement?.matches('[part~=main]');
    this.tools = new Tools(this);
    this.requestUpdate();
    await this.updateComplete;
    // It is drawn anew: whoever was about to press the button is still on it.
    if (hadFocus) this.renderRoot.querySelector<HTMLElement>('[part~=main]')?.focus();
  }
}
