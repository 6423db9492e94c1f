import { FIVE_STAGES } from '@one-on-one/core/stages';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { enGuide } from '../localize/locales/en-guide.js';
import { timeStyles } from '../stage-timer/time.styles.js';
import { reset } from '../styles/reset.js';
import { tokens } from '../styles/tokens.js';
import { meetingMinutes } from '../timing/meeting-minutes.js';
import { TimedElement } from '../timing/timed-element.js';
import type { NamedStage } from '../timing/named-stage.js';
import { nameLangOf, textOf } from './names.js';
import { styles } from './stage-guide.styles.js';
import { renderSteps } from './steps.js';
import type { GuideTools } from './tools/guide-tools.js';
import type { CueRole, GuideView } from './view.js';

export type { CueRole } from './view.js';
export type { NamedStage, NamedStages } from '../timing/named-stage.js';
export type { PageClock } from '../timing/clock.js';

/**
 * The five stages of a meeting, or the page's own: what each is for, what mentor and mentee can do in it, how long it is
 * meant to take and took, with the timer. It needs no storage and never goes on by itself. Inside
 * `<one-on-one-workspace>` it takes over how long the meeting is and who is looking, and each meeting of a pair has one
 * count. Elsewhere several on one page each have an `id`, under which the count outlives a reload in the same tab, and is
 * one in all tabs that show the same address.
 *
 * @tag one-on-one-stage-guide
 * @csspart guide - Everything.
 * @csspart heading - The heading.
 * @csspart steps - The list of stages.
 * @csspart step - One stage; also `past`, `now`, `coming` or `skipped`.
 * @csspart go - The button that goes there.
 * @csspart name - What a stage is called.
 * @csspart minutes - What it is given, and what it took.
 * @csspart detail - What the present stage is for and what to do in it.
 * @csspart purpose - What it is for.
 * @csspart cues - What one of the two can do; also `mentor` or `mentee`.
 * @csspart cue - One thing to do now.
 * @csspart switch - The button that shows the present stage alone, and all again.
 * @csspart fold - With `orientation="compact"`: what opens.
 * @csspart summary - Its one line.
 * @csspart left - How much of the stage is left, there; also `soon` or `over`.
 * @csspart face - The ring and what it says; also `idle`, `running`, `paused` or `done`, and `soon` or `over`.
 * @csspart digits - Minutes and seconds.
 * @csspart stage - What the present stage is called, inside of the ring.
 * @csspart time - The same in words.
 * @csspart meeting - How much of the meeting is left.
 * @csspart pace - How far it is from its plan; also `behind` or `ahead`.
 * @csspart controls - The buttons of the timer.
 * @csspart button - One of them; the first one is also `main`.
 * @csspart notice - A question; also `gap`, whether time counts that nobody can explain, or `late`, what to do then;
 *   `undo`, while a count that was set back can be taken up again; and `missing`, where a part of the guide did not come.
 * @csspart menu-button - The button that opens what is seldom wanted.
 * @csspart menu - Five minutes more, all anew, and quiet.
 * @csspart ask - The button that says the time aloud; seen while it has the focus.
 * @csspart spoken - What a screen reader is told.
 * @cssprop [--one-on-one-padding=0] - Space inside the element, for pages that fill it with `--one-on-one-color-surface`.
 * @cssprop [--one-on-one-radius=10px] - How round corners are.
 * @cssprop [--one-on-one-ring-size=150px] - How large the ring is at most; in `mode="focus"` up to 260px with the room there is.
 */
export class OneOnOneStageGuide extends TimedElement<GuideTools> {
  static override styles = [tokens, reset, timeStyles, styles];

  /** The key of the present stage: at first where the meeting is to begin. Setting it later asks to go there. */
  @property({ reflect: true }) current?: string | undefined;

  /** Whose cues are shown; without it those of both, and inside a workspace those of whoever is looking. */
  @property() cues?: CueRole;

  /** What whoever is looking is called, where the cues are theirs alone. */
  @property({ attribute: 'viewer-name' }) viewerName = '';

  /** How much of the meeting the mentee leads: 1 has more frame in the cues, 5 less. */
  @property({ type: Number, attribute: 'self-direction' }) selfDirection?: number;

  /** How the stages stand: below each other, beside each other, or folded into one line. */
  @property({ reflect: true }) orientation: 'vertical' | 'horizontal' | 'compact' = 'vertical';

  /** All stages, or the present one alone and large, for a screen that two people share. */
  @property({ reflect: true }) mode: 'all' | 'focus' = 'all';

  /** The level of the heading in the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** How much room there is between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    this.tools?.follow(changes.has('current'), () => this.#view);
  }

  protected override render() {
    const view = this.#view;
    const { words, tools } = view;
    const name = this.label || words.guide;
    const body = [
      html`<div class="clock">${this.renderTime()}</div>`,
      this.mode === 'focus' && tools ? tools.renderFocus(view) : renderSteps(view),
      tools?.renderSwitch(view),
    ];
    return html`<section part="guide" lang=${view.lang} aria-label=${name}>
      ${
        this.orientation === 'compact'
          ? html`<details part="fold">
              <summary part="summary">${this.#renderLine(view)}</summary>
              ${body}
            </details>`
          : [this.#renderHeading(view), body]
      }
      ${this.renderSpoken()}
    </section>`;
  }

  #renderHeading(view: GuideView, stage?: NamedStage | '') {
    const [name, lang] = stage
      ? [textOf(stage, view).name, nameLangOf(view, stage)]
      : [this.label || view.words.guide, this.langOf(this.label !== '')];
    return html`<div part="heading" role="heading" aria-level=${view.headingLevel}>
      <bdi lang=${lang}>${name}</bdi>
    </div>`;
  }

  /** Before the meeting what this is, then the stage; always how much time there is. */
  #renderLine(view: GuideView) {
    const { reading, stages, at, words, minutes, tools } = view;
    const present = reading?.stage && stages[at];
    return html`${this.#renderHeading(view, present)}
      <span part="minutes">${present ? words.position(at + 1, stages.length) : words.minutes(minutes)}</span>
      ${tools?.renderLeft()}`;
  }

  get #view(): GuideView {
    const {
      tools,
      reading,
      stageSet,
      current,
      selfDirection,
      viewerName,
      headingLevel,
      cues = 'both',
    } = this;
    const isCounted = (set: readonly { readonly key: string }[]) =>
      !reading || set.map(({ key }) => key).join() === reading.stages.map(({ stage }) => stage).join();
    // Stages that do not fit together have no times.
    const stages = stageSet?.length && isCounted(stageSet) ? stageSet : FIVE_STAGES;
    const at = stages.findIndex(({ key }) => key === current);
    return {
      words: this.language.texts.guide ?? enGuide,
      lang: this.language.lang(),
      langOf: this.langOf,
      stages,
      minutes: reading ? reading.plannedMs / 60_000 : meetingMinutes(this.minutes),
      at: reading?.status === 'done' ? stages.length : Math.max(at, 0),
      reading,
      cues,
      viewerName,
      selfDirection,
      headingLevel,
      tools,
      enter: ({ key }) => void this.enter(key),
    };
  }

  /** The file of what goes along with a meeting. @internal */
  override async loadTools() {
    return (await import('./tools/guide-tools.js')).GuideTools;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-stage-guide': OneOnOneStageGuide;
  }
}
