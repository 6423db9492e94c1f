import { html, nothing } from 'lit';
import { formatList } from '../../localize/format.js';
import type { NamedStage } from '../../timing/named-stage.js';
import { AT_FIRST } from '../detail.js';
import { cuesOf, labelOf, type CuedRole } from '../names.js';
import type { EquippedGuideView } from './guide-tools.js';

/**
 * What does not stand in the list at once: further cues, what a stage is good for, what helps in it.
 *
 * @csspart more - Further cues, folded.
 * @csspart fact - What a stage is good for, or what helps in it.
 */
export function renderMore(view: EquippedGuideView, stage: NamedStage) {
  const roles = (['mentor', 'mentee'] as const).map((role) => renderAll(view, stage, role, AT_FIRST));
  const facts = renderFacts(view, stage);
  if ([...roles, facts].every((part) => part === nothing)) return nothing;
  return html`<details part="more">
    <summary>${view.words.more}</summary>
    ${roles} ${facts}
  </details>`;
}

/** The cues for one of the two, from the `first` one on, each on its line. */
export function renderAll(view: EquippedGuideView, stage: NamedStage, role: CuedRole, first = 0) {
  const texts = cuesOf(view, stage, role).slice(first);
  const lang = view.langOf(stage.cues !== undefined);
  return texts.length > 0
    ? html`<div part="cues ${role}">
        <b id="${role}-${first}"><bdi>${labelOf(view, role)}</bdi></b>
        <ul role="list" aria-labelledby="${role}-${first}">
          ${texts.map((text) => html`<li part="cue"><bdi lang=${lang}>${text}</bdi></li>`)}
        </ul>
      </div>`
    : nothing;
}

/** What a stage is good for, and what helps in it. */
function renderFacts({ words, lang }: EquippedGuideView, { needs = [], behaviors = [] }: NamedStage) {
  const rows = [
    [words.goodFor, needs.map((need) => words.needs[need])],
    [words.helps, behaviors.map((behavior) => words.behaviors[behavior])],
  ] as const;
  // What a page names that nobody has a word for is left out.
  const known = rows.map(([title, names]) => [title, names.filter(Boolean)] as const);
  const told = known.filter(([, names]) => names.length > 0);
  return told.length > 0
    ? told.map(
        ([title, names]) =>
          html`<p part="fact">
            <bdi><b>${title}</b> <span>${formatList(names, lang)}</span></bdi>
          </p>`,
      )
    : nothing;
}
