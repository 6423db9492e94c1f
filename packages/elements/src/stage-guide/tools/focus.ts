import { html, nothing } from 'lit';
import type { NamedStage } from '../../timing/named-stage.js';
import { nameLangOf, textOf } from '../names.js';
import type { EquippedGuideView } from './guide-tools.js';
import { renderAll } from './more.js';

/**
 * One stage, large and calm, for a screen that two people share: what it is for, and what to do in it.
 *
 * @csspart focus - The present stage alone.
 * @csspart position - Which of how many it is.
 */
export function renderFocus(view: EquippedGuideView, stage: NamedStage) {
  const { name, purpose } = textOf(stage, view);
  // The heading of the guide is not there then: this one takes its place in the outline.
  return html`<div part="focus">
    <p part="position">${view.words.position(view.at + 1, view.stages.length)}</p>
    <div part="name" role="heading" aria-level=${view.headingLevel}>
      <bdi lang=${nameLangOf(view, stage)}>${name}</bdi>
    </div>
    ${purpose ? html`<p part="purpose"><bdi lang=${view.langOf(stage.purpose !== undefined)}>${purpose}</bdi></p>` : nothing}
    <div class="columns">${renderAll(view, stage, 'mentor')} ${renderAll(view, stage, 'mentee')}</div>
  </div>`;
}
