import type { WorkspaceState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { enGuideTools } from '../../localize/locales/en-guide-tools.js';
import type { GuideStrings } from '../../localize/guide-strings.js';
import { renderLeft } from '../../stage-timer/tools/left.js';
import { adopt, TimerTools, type TimerHost } from '../../stage-timer/tools/timer-tools.js';
import { isMuted } from '../../timing/muted.js';
import type { NamedStage } from '../../timing/named-stage.js';
import { textOf } from '../names.js';
import type { GuideView } from '../view.js';
import { renderFocus } from './focus.js';
import { focusStyles } from './focus.styles.js';
import { guideToolStyles } from './guide-tools.styles.js';
import { renderMore } from './more.js';
import { TakenOver, type PairedHost } from './taken-over.js';

/** The guide that these tools are for. */
export interface GuideHost extends Omit<TimerHost, 'minutes' | 'current'>, PairedHost {
  current?: string | undefined;
  mode: 'all' | 'focus';
}

/** A view with every text. */
export interface EquippedGuideView extends GuideView {
  readonly words: GuideStrings;
}

const MINUTE = 60_000;

/** What goes along with a meeting: its time, the rest of the cues, one stage alone. Fetched once the guide is on screen. */
export class GuideTools extends TimerTools {
  readonly #host: GuideHost;
  readonly #taken = new TakenOver();
  #at: string | undefined;
  /** Where the meeting is to begin, until it does. */
  #place: string | undefined;
  #isFollowing = false;

  constructor(host: GuideHost) {
    super(host, true);
    adopt(host, guideToolStyles, focusStyles);
    this.#host = host;
  }

  protected override belongTo(state: WorkspaceState): void {
    this.#taken.take(this.#host, state);
    super.belongTo(state);
  }

  /**
   * Where the time is, the guide is. `isSet`: the page says a stage. At first that is where the meeting is to begin, later it
   * is asked for; what an earlier page left comes first.
   */
  follow(isSet: boolean, view: () => GuideView): void {
    const { current } = this.#host;
    const isFirst = !this.#isFollowing;
    if (isFirst) this.#place = this.#placeOf(current);
    else if (isSet && current && current !== (this.#at ?? this.#place) && this.#present === this.#at)
      this.enter(current);
    const at = this.#present;
    const hasGone = at !== this.#at;
    if (hasGone) this.#place = undefined;
    this.#at = at;
    this.#host.current = at ?? this.#place;
    if (hasGone && !isFirst) this.#announce(view());
    this.#isFollowing = true;
  }

  get #present(): string | undefined {
    return this.reading.stage?.stage;
  }

  #placeOf(key: string | undefined): string | undefined {
    const { status, stages } = this.reading;
    return status === 'idle' ? stages.find(({ stage }) => stage === key)?.stage : undefined;
  }

  /** Says aloud which stage is on now. */
  #announce(view: GuideView): void {
    const { at, stages } = view;
    const stage = stages[at];
    if (!stage || !this.reading.stage || this.#host.announce !== 'milestones' || isMuted()) return;
    this.spoken.say(equip(view).words.stageOf(at + 1, stages.length, textOf(stage, view).name));
  }

  /** What a stage took of what it was given, once it was left; else what it is given. */
  minutesOf(view: GuideView, index: number) {
    const { words } = equip(view);
    const read = this.reading.stages[index];
    if (!read || read.status === 'skipped') return words.skipped;
    const planned = Math.round((read.plannedMs + read.extendedMs) / MINUTE);
    const actual = Math.round(read.actualMs / MINUTE);
    const minutes =
      read.status === 'done' && actual !== planned ? words.took(actual, planned) : words.minutes(planned);
    return read.status === 'done' ? html`${minutes}<span class="hidden"> ${words.done}</span>` : minutes;
  }

  /** In the one line of a folded guide how much of the stage is left. */
  renderLeft() {
    return renderLeft(this.reading, this.words);
  }

  renderMore(view: GuideView, stage: NamedStage) {
    return renderMore(equip(view), stage);
  }

  renderFocus(view: GuideView) {
    const stage = view.stages[view.at];
    return stage ? renderFocus(equip(view), stage) : nothing;
  }

  /** From all stages to the present one, and back. */
  renderSwitch(view: GuideView) {
    const { words } = equip(view);
    const isFocus = this.#host.mode === 'focus';
    const change = () => (this.#host.mode = isFocus ? 'all' : 'focus');
    return html`<button type="button" part="switch" class="link" @click=${change}>
      ${isFocus ? words.allStages : words.oneStage}
    </button>`;
  }
}

// Other languages come whole, and win.
const equip = (view: GuideView): EquippedGuideView => ({
  ...view,
  words: { ...enGuideTools, ...view.words },
});
