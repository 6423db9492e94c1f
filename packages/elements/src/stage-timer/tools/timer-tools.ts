import { FIVE_STAGES } from '@one-on-one/core/stages';
import type { TimerReading } from '@one-on-one/core/timer';
import { html, nothing, type CSSResult, type ReactiveController } from 'lit';
import type { TimerSheetStrings, TimerStrings } from '../../localize/timer-strings.js';
import { enTimerTools } from '../../localize/locales/en-timer-tools.js';
import { nameOf } from '../../timing/named-stage.js';
import { Menu } from '../../menu/menu.js';
import { isMuted, mute } from '../../timing/muted.js';
import type { TimedHost } from '../../timing/timed-host.js';
import { Timing } from '../../timing/timing.js';
import { renderControls, renderQuestions, renderUndo } from './controls.js';
import { renderFace, wordsOf } from './face.js';
import { controls } from '../../styles/controls.js';
import { menus } from '../../styles/menus.js';
import { renderMenu, type MenuView } from './more.js';
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
  readonly #menu: Menu;
  #said: number | undefined;
  #focused: Element | null = null;

  constructor(host: TimerHost) {
    adopt(host, controls, menus, toolStyles);
    this.#host = host;
    this.#timing = new Timing(host);
    this.spoken = new Spoken(host);
    this.#menu = new Menu(host);
    host.addController(this);
    host.renderRoot.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    host.renderRoot.addEventListener('focusout', this.spoken.clear);
  }

  hostUpdate(): void {
    this.#focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    const { milestone, now, reading } = this.#timing;
    const words = this.#words;
    if (milestone !== undefined && milestone !== this.#said && this.#isSaid)
      this.spoken.say(words.reached(milestone, this.#nameIn(words)));
    this.#said = milestone;
    this.spoken.age(now, reading.status);
  }

  /** Whoever pressed what is gone now is not to begin anew at the top of the page. */
  hostUpdated(): void {
    if (this.#focused?.isConnected === false) this.#toMain();
  }

  #toMain(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('[part~=main]')?.focus();
  }

  /** Whose time it is. */
  protected belongTo(pair: string): void {
    this.#timing.belongTo(pair);
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
    const host = this.#host;
    const { direction, announce } = host;
    const timing = this.#timing;
    const { reading } = timing;
    const startOver = this.#startOver;
    const view: MenuView = { menu: this.#menu, words, timing, host, startOver, mute: this.#mute };
    return html`<div class="tools">
      ${renderFace({ reading, words, direction, name: this.#nameIn(words) })} ${renderControls(view)}
      ${renderMenu(view)} ${renderUndo(timing, words)} ${renderQuestions(timing, words)}
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

  readonly #startOver = (): void => {
    this.#toMain(); // a focus that moves later would take away what is said
    if (this.#timing.reset()) this.spoken.say(this.#words.setBack);
  };

  readonly #mute = (isWanted: boolean): void => {
    mute(isWanted);
    this.spoken.say(this.#words.muted(isWanted));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { altKey, shiftKey, code, key } = event;
    const isTime = altKey && code === 'KeyT' && this.#host.announce !== 'off';
    const isUndo = (event.ctrlKey || event.metaKey) && !altKey && !shiftKey && key === 'z';
    if (isTime) this.#sayTime();
    if (isTime || (isUndo && this.#timing.undoable && this.#timing.restore())) event.preventDefault();
  };

  /** Whether something is said that nobody asked for. */
  get #isSaid(): boolean {
    return this.#host.announce === 'milestones' && !isMuted();
  }

  get #words(): TimerStrings {
    return { ...enTimerTools, ...this.#host.words };
  }

  #nameIn({ names }: TimerStrings): string {
    const { stageSet = FIVE_STAGES } = this.#host;
    const stage = stageSet.find(({ key }) => key === this.reading.stage?.stage);
    return stage ? nameOf(stage, names) : '';
  }
}
