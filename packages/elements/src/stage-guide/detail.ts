import { html, nothing } from 'lit';
import type { NamedStage } from '../timing/named-stage.js';
import { cuesOf, labelOf, textOf, type CuedRole } from './names.js';
import type { GuideView } from './view.js';

/** So many cues for each of the two stand in the list; the others are folded, or stand where there is one stage alone. */
export const AT_FIRST = 2;

/** What a stage is for, and what each of the two can do in it now. */
export function renderDetail(view: GuideView, stage: NamedStage) {
  const { purpose } = textOf(stage, view);
  return html`<div part="detail">
    ${purpose ? html`<p part="purpose"><bdi lang=${view.langOf(stage.purpose !== undefined)}>${purpose}</bdi></p>` : nothing}
    ${renderCues(view, stage, 'mentor')} ${renderCues(view, stage, 'mentee')}
    ${view.tools?.renderMore(view, stage)}
  </div>`;
}

function renderCues(view: GuideView, stage: NamedStage, role: CuedRole) {
  const texts = cuesOf(view, stage, role).slice(0, AT_FIRST);
  const lang = view.langOf(stage.cues !== undefined);
  return texts.length > 0
    ? html`<p part="cues ${role}">
        <bdi
          ><b>${labelOf(view, role)}</b>
          ${texts.map((text) => html`<bdi part="cue" lang=${lang}>${text}</bdi> `)}</bdi
        >
      </p>`
    : nothing;
}
