import type { Meeting } from '@one-on-one/core';
import type { MeetingSummary } from '@one-on-one/core/history';
import { html, nothing, type TemplateResult } from 'lit';
import { together } from '../agenda/together.js';
import { renderError } from './error.js';
import { renderMatter } from './matter.js';
import { fateOf, kindOf, whenOf } from './meeting-words.js';
import type { HistoryView } from './view.js';

/** One past meeting: when it was and what became of it; opened, everything that was said. */
export function renderMeeting(
  view: HistoryView,
  meeting: Meeting,
  glance: readonly string[],
  below: TemplateResult | typeof nothing = nothing,
) {
  const { reader, words, strings, toolbox } = view;
  const fate = fateOf(view, meeting);
  const past = reader.opened(meeting.id);
  const onToggle = ({ currentTarget }: Event) => {
    const { open } = currentTarget as HTMLDetailsElement;
    if (open) {
      reader.open(meeting.id);
      void toolbox.fetch();
    } else reader.close(meeting.id);
  };
  return html`<details
      part="meeting ${meeting.status}"
      data-meeting=${meeting.id}
      ?open=${reader.isOpen(meeting.id)}
      @toggle=${onToggle}
    >
      <summary>
        <span part="when">${together(whenOf(view, meeting))}</span>
        ${
          fate.length + glance.length > 0
            ? html`<span class="meta">
                ${fate.map((text) => html`<span class="fate">${text}</span> `)}
                ${glance.map((text) => html`<span>${text}</span> `)}
              </span>`
            : nothing
        }
        ${meeting.objective ? html`<bdi class="objective">${meeting.objective}</bdi>` : nothing}
      </summary>
      <div class="matter">
        ${past ? [renderMatter(view, past), toolbox.tools?.renderWays(view, past)] : past === null || !reader.isOpen(meeting.id) ? nothing : html`<p class="quiet">${words.loading}</p>`}
        ${past && toolbox.hasFailed ? renderError(words.toolsMissing, strings.tryAgain, () => void toolbox.fetch()) : nothing}
      </div>
    </details>
    ${below}`;
}

/** A meeting that was read at a glance. */
export const renderSummary = (view: HistoryView, { meeting, counts }: MeetingSummary) =>
  renderMeeting(view, meeting, [...kindOf(view, meeting), ...view.words.counts(counts)]);
