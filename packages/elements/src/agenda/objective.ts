import { html, nothing } from 'lit';
import { renderLine } from './field.js';
import type { AgendaView } from './view.js';

/** What the meeting is for, in one line. Leaving the line enters it. */
export function renderObjective(view: AgendaView) {
  const { state, strings, locked, use } = view;
  const { objective = '' } = state.meeting;
  if (locked && !objective) return nothing;
  const enter = () => use(({ acts }) => acts.enterObjective());
  const { objective: label, objectiveHint: hint } = strings;
  return html`<div part="objective" id="meeting">
    ${renderLine(view, { field: 'objective', label, hint, base: objective, enter, leave: enter })}
    ${view.tools?.renderObjectiveVersions(view)}
  </div>`;
}
