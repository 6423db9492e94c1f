import type { WorkspaceState } from '@one-on-one/core';
import type { TimerReading } from '@one-on-one/core/timer';
import { html, nothing, type CSSResult, type ReactiveController } from 'lit';
import type { TimerSheetStrings, TimerStrings } from '../../localize/timer-strings.js';
import { enTimerTools } from '../../localize/locales/en-timer-tools.js';
import { hasOwnName, nameOf, type NamedStage } from '../../timing/named-stage.js';
import { Menu } from '../../menu/menu.js';
import { isMuted, mute } from '../../timing/muted.js';
import { isFirst } from '../../timing/counting.js';
import { PairAround } from '../../timing/pair-around.js';
import { placeOfMeeting, remembers } from '../../timing/place.js';
import type { TimedHost } from '../../timing/timed-host.js';
import { Timing } from '../../timing/timing.js';
import { doneWords, questionOf, renderControls, renderQuestions, renderUndo } from './controls.js';
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
  readonly words: TimerSheetStrings;
  readonly langOf: (isOwn: boolean) => string | typeof nothing;
}

/** Gives an element styles that its first paint did not need. */
export const adopt = ({ renderRoot }: Pick<TimerHost, 'renderRoot'>, ...styles: readonly CSSResult[]) =>
  (renderRoot as ShadowRoot).adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));

const halfOf = ({ stage }: TimerReading) => stage && (stage.plannedMs + stage.extendedMs) / 2;

/**
 * What counts, says and asks: fetched once the timer is on screen.
 *
 * @csspart forgets - That nothing is kept, where the page has no storage.
 */
export class TimerTools implements ReactiveController {
  protected readonly spoken: Spoken;
  readonly #host: TimerHost;
  readonly #timing: Timing;
  readonly #menu: Menu;
  #said: number | undefined;
  #asked = '';
  #focused: Element | null = null;

  /** `leads`: a timer on the page goes along with it. */
  constructor(host: TimerHost, leads = false) {
    adopt(host, controls, menus, toolStyles);
    this.#host = host;
    this.#timing = new Timing(host, leads);
    this.spoken = new Spoken(host);
    this.#menu = new Menu(host);
    host.addController(this);
    new PairAround(host, (state) => this.belongTo(state));
    host.renderRoot.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    host.renderRoot.addEventListener('focusout', this.spoken.clear);
  }

  hostUpdate(): void {
    this.#focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    const { milestone, now, reading } = this.#timing;
    const words = this.words;
    if (milestone !== undefined && milestone !== this.#said && this.#isSaid)
      this.spoken.say(words.reached(milestone, this.#nameIn(words), milestone === halfOf(reading)));
    this.#said = milestone;
    this.spoken.age(now, reading.status);
    this.#ask(questionOf(this.#timing, words));
  }

  /** Says a question once, when nothing else is being said. */
  #ask(question: string): void {
    if (question === this.#asked || (question && this.spoken.text)) return;
    this.#asked = question;
    if (!question || !this.#isSaid) return;
    this.spoken.say(question);
    this.spoken.age(this.#timing.now, this.reading.status); // its time begins now, not with the next tick
  }

  /** Whoever pressed what is gone now is not to begin anew at the top of the page. */
  hostUpdated(): void {
    if (this.#focused?.isConnected === false) this.#toMain();
  }

  #toMain(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('[part~=main]')?.focus();
  }

  /** Whose time it is. */
  protected belongTo({ relationshipId, meeting }: WorkspaceState): void {
    const place = placeOfMeeting(relationshipId, meeting.id);
    this.#timing.belongTo({ place, minutes: meeting.plannedMinutes });
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
    const words = this.words;
    const host = this.#host;
    const { direction, announce } = host;
    const timing = this.#timing;
    const { reading } = timing;
    const view: MenuView = {
      menu: this.#menu,
      words,
      timing,
      host,
      startOver: () => this.#leave(timing.reset),
      goOn: () => (reading.stage === reading.stages.at(-1) ? this.#leave(timing.next) : timing.next()),
      share: () => this.#leave(timing.rebalance),
      mute: this.#mute,
    };
    return html`<div class="tools">
      ${renderFace({ reading, words, direction, name: this.#nameIn(words), nameLang: this.#nameLang(words) })}
      ${renderControls(view)} ${renderMenu(view)} ${renderUndo(timing, words)} ${renderQuestions(view)}
      ${remembers() ? nothing : html`<p part="forgets">${words.forgets}</p>`}
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

  /** What is said aloud. */
  get said(): string {
    return this.spoken.text;
  }

  readonly #sayTime = (): void => {
    const words = this.words;
    this.spoken.say(wordsOf(this.reading, words, this.#host.direction, this.#nameIn(words)));
  };

  /** Does what takes its own button away, and says what was done. */
  #leave(act: () => boolean): void {
    this.#toMain(); // a focus that moves later would take away what is said
    if (act()) this.spoken.say(doneWords(this.#timing, this.words));
  }

  readonly #mute = (isWanted: boolean): void => {
    mute(isWanted);
    this.spoken.say(this.words.muted(isWanted));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { altKey, shiftKey, code, key } = event;
    const isTime = altKey && code === 'KeyT' && this.#host.announce !== 'off';
    const isUndo = (event.ctrlKey || event.metaKey) && !altKey && !shiftKey && key === 'z';
    if (isTime) this.#sayTime();
    if (isTime || (isUndo && this.#timing.back && this.#timing.restore())) event.preventDefault();
  };

  /** Whether something is said that nobody asked for. */
  get #isSaid(): boolean {
    return isFirst(this.#timing, ({ announce }) => announce === 'milestones') && !isMuted();
  }

  protected get words(): TimerStrings {
    return { ...enTimerTools, ...this.#host.words };
  }

  #nameIn({ names }: TimerStrings): string {
    const stage = this.#stage;
    return stage ? nameOf(stage, names) : '';
  }

  /** The language of what the page calls the stage, where that is not the one of our words. */
  #nameLang({ names }: TimerStrings) {
    return this.#host.langOf(this.#stage !== undefined && hasOwnName(this.#stage, names));
  }

  get #stage(): NamedStage | undefined {
    return this.#timing.stageSet.find(({ key }) => key === this.reading.stage?.stage);
  }
}
