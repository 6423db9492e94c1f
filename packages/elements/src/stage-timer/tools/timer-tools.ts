import { FIVE_STAGES } from '@one-on-one/core/stages';
import type { TimerReading } from '@one-on-one/core/timer';
import { html, nothing, type CSSResult, type ReactiveController } from 'lit';
import type { TimerSheetStrings, TimerStrings } from '../../localize/timer-strings.js';
import { enTimerTools } from '../../localize/locales/en-timer-tools.js';
import { nameOf } from '../../timing/named-stage.js';
import { Timing, type TimedHost } from '../../timing/timing.js';
import { renderControls, renderQuestions } from './controls.js';
import { renderFace, wordsOf } from './face.js';
import { controls } from '../../styles/controls.js';
import { Spoken } from './spoken.js';
import { toolStyles } from './tools.styles.js';

/** The element that these tools are for. */
export interface TimerHost extends TimedHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly direction: 'down' | 'up';
  readonly announce: 'milestones' | 'on-demand' | 'off';
  readonly words: TimerSheetStrings;
}

/** Gives an element styles that its first paint did not need. */
export const adopt = ({ renderRoot }: Pick<TimerHost, 'renderRoot'>, ...styles: readonly CSSResult[]) =>
  (renderRoot as ShadowRoot).adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));

/** What counts, says and asks: fetched once the timer is on screen. */
export class TimerTools implements ReactiveController {
  protected readonly spoken: Spoken;
  readonly #host: TimerHost;
  readonly #timing: Timing;
  #said: number | undefined;
  #focused: Element | null = null;

  constructor(host: TimerHost) {
    adopt(host, controls, toolStyles);
    this.#host = host;
    this.#timing = new Timing(host);
    this.spoken = new Spoken(host);
    host.addController(this);
    host.renderRoot.addEventListener('keydown', (event) => this.#ask(event as KeyboardEvent));
    host.renderRoot.addEventListener('focusout', this.spoken.clear);
  }

  hostUpdate(): void {
    this.#focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    const { milestone, now, reading } = this.#timing;
    const words = this.#words;
    if (milestone !== undefined && milestone !== this.#said && this.#host.announce === 'milestones')
      this.spoken.say(words.reached(milestone, this.#nameIn(words)));
    this.#said = milestone;
    this.spoken.age(now, reading.status);
  }

  /** Whoever pressed what is gone now is not to begin anew at the top of the page. */
  hostUpdated(): void {
    if (this.#focused?.isConnected === false)
      this.#host.renderRoot.querySelector<HTMLElement>('[part~=main]')?.focus();
  }

  get reading(): TimerReading {
    return this.#timing.reading;
  }

  start(): boolean {
    return this.#timing.start();
  }

  enter(stage: string): boolean {
    return this.#timing.enter(stage);
  }

  render() {
    const words = this.#words;
    const { direction, announce } = this.#host;
    const { reading } = this.#timing;
    return html`<div class="tools">
      ${renderFace({ reading, words, direction, name: this.#nameIn(words) })}
      ${renderControls(this.#timing, words)} ${renderQuestions(this.#timing, words)}
      ${
        announce === 'off'
          ? nothing
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
    </div>`;
  }

  /** Where what is said aloud stands: outside of what can be folded, or nobody would hear it. */
  renderSpoken() {
    return this.spoken.render();
  }

  readonly #sayTime = (): void => {
    const words = this.#words;
    this.spoken.say(wordsOf(this.reading, words, this.#host.direction, this.#nameIn(words)));
  };

  readonly #ask = (event: KeyboardEvent): void => {
    if (!event.altKey || event.code !== 'KeyT' || this.#host.announce === 'off') return;
    event.preventDefault();
    this.#sayTime();
  };

  get #words(): TimerStrings {
    return { ...enTimerTools, ...this.#host.words };
  }

  #nameIn({ names }: TimerStrings): string {
    const { stageSet = FIVE_STAGES } = this.#host;
    const stage = stageSet.find(({ key }) => key === this.reading.stage?.stage);
    return stage ? nameOf(stage, names) : '';
  }
}
