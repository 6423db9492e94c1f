import { html, nothing } from 'lit';
import type { NamedStage } from '../timing/named-stage.js';
import { renderDetail } from './detail.js';
import { nameLangOf, textOf } from './names.js';
import type { GuideView } from './view.js';

const check = html`<svg viewBox="0 0 16 16"><path d="m3 8.5 3.2 3L13 4.5" /></svg>`;

/** The stages in their order, each a button: the present one says so, and what is over says how long it took. */
export const renderSteps = (view: GuideView) =>
  html`<ol part="steps" role="list">
    ${view.stages.map((stage, index) => renderStep(view, stage, index))}
  </ol>`;

function renderStep(view: GuideView, stage: NamedStage, index: number) {
  const { at, tools, reading, words } = view;
  const isNow = index === at;
  const status = reading?.stages[index]?.status;
  const isPast = index < at && status === 'done';
  const isSkipped = status === 'skipped';
  const planned = stage.minutes[view.minutes];
  return html`<li part="step ${isNow ? 'now' : isSkipped ? 'skipped' : isPast ? 'past' : 'coming'}">
    <button
      type="button"
      part="go"
      aria-current=${isNow ? 'step' : nothing}
      @click=${() => view.enter(stage)}
    >
      <span class="mark" aria-hidden="true">${isPast ? check : index + 1}</span>
      <bdi part="name" lang=${nameLangOf(view, stage)}>${textOf(stage, view).name}</bdi>
      <span part="minutes">${tools?.minutesOf(view, index) ?? (planned && words.minutes(planned))}</span>
    </button>
    ${isNow ? renderDetail(view, stage) : nothing}
  </li>`;
}
