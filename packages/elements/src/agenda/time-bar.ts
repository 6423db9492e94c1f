import { html, nothing } from 'lit';
import { formatMinutes } from '../localize/format.js';
import { plannedTime } from './planned-time.js';
import type { AgendaView } from './view.js';

/** The minutes of the meeting as a bar, and in words. */
export function renderTimeBar({ state, strings, lang }: AgendaView) {
  if (state.items.length === 0) return nothing;
  const time = plannedTime(state);
  // On paper others would read from it how many minutes are private.
  const onScreen = state.items.some((entry) => entry.private && entry.item.plannedMinutes) ? 'screen' : '';
  const minutes = (count: number) => formatMinutes(count, lang);
  const shares = [
    ['personal', time.personal, strings.personalTime],
    ['practical', time.practical, strings.practicalTime],
    ['other', time.other, strings.otherTime],
    ['free', time.free, strings.freeTime],
  ] as const;
  const shown = shares.filter(([, share]) => share > 0);
  // The property, not the attribute: a policy against inline styles lets it pass.
  return html`<div part="time" class=${onScreen}>
    <div class="bar" aria-hidden="true">
      ${shown.map(([kind, share]) => html`<i class=${kind} .style=${`flex-grow:${share}`}></i>`)}
    </div>
    <p class="meta">
      ${shown.map(([kind, share, words]) => html`<span class="share"><i class="dot ${kind}"></i>${words(minutes(share))}</span>`)}
      ${time.over ? html`<strong class="warm">${strings.overTime(minutes(time.over), minutes(state.meeting.plannedMinutes))}</strong>` : nothing}
    </p>
  </div>`;
}
