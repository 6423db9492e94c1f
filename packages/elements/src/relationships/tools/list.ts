import { isOn, isResting, type ListedRelationship } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { monogram } from '../../agenda/people.js';
import { together } from '../../agenda/together.js';
import { formatWhen } from '../../localize/format.js';
import { calledBy, otherRole, wasDue } from './pair.js';
import type { PairsView } from './pairs-view.js';
import { calledApart, toldApart } from './told-apart.js';
import type { Turn } from './turn.js';

/** Some pairs, each with what can be done with it. */
export function renderList(view: PairsView, pairs: readonly ListedRelationship[], label: string) {
  return html`<ul part="list" role="list" aria-label=${label}>
    ${repeat(
      pairs,
      ({ id }) => id,
      (pair, index) => renderPair(view, pair, pairs[index + 1] ?? pairs[index - 1]),
    )}
  </ul>`;
}

function renderPair(view: PairsView, pair: ListedRelationship, neighbour: ListedRelationship | undefined) {
  const { acts, current, lang, words } = view;
  const isCurrent = pair.id === current?.id;
  const state = isCurrent ? ' current' : '';
  const kind = pair.status === 'paused' ? ' resting' : overOf(pair) ? ' over' : '';
  return html`<li part="relationship${state}${kind}">
    <button
      class="pair"
      data-pair=${pair.id}
      aria-current=${isCurrent ? 'true' : nothing}
      @click=${() => acts.select(pair, calledApart(pair, view))}
    >
      ${monogram(pair, otherRole(pair))}
      <span part="name"><bdi>${calledBy(pair, lang, words)}</bdi></span>
      <span part="meta" class="meta">${metaOf(view, pair)}</span>
    </button>
    ${renderTurn(view, pair, neighbour)}
  </li>`;
}

const overOf = ({ status }: ListedRelationship) =>
  status === 'alumni' || status === 'ended' ? status : undefined;

function metaOf(view: PairsView, pair: ListedRelationship) {
  const { openActions } = pair;
  const { words } = view;
  const over = overOf(pair);
  const { role, since } = toldApart(pair, view);
  return html`${over ? html`<span>${words.over[over]}</span>` : whenOf(view, pair)}
  ${openActions > 0 ? html`<span>${words.openActions(openActions)}</span>` : nothing}
  ${role ? html`<span>${words.roles[role]}</span>` : nothing}
  ${since ? html`<span>${words.since(since)}</span>` : nothing}`;
}

function whenOf({ lang, now, words }: PairsView, pair: ListedRelationship) {
  const { startsAt } = pair;
  if (pair.meeting && isOn(pair.meeting)) return html`<span>${words.meetingNow}</span>`;
  if (startsAt === undefined) return html`<span>${words.noDate}</span>`;
  const when = formatWhen(startsAt, now, lang);
  const isDue = wasDue(pair, now);
  return html`<time datetime=${startsAt} class=${isDue ? 'past' : ''}
    >${together(isDue ? words.wasDue(when) : when)}</time
  >`;
}

function renderTurn(view: PairsView, pair: ListedRelationship, neighbour: ListedRelationship | undefined) {
  const { acts, focus, locked, words } = view;
  if (locked || overOf(pair)) return nothing;
  const name = calledApart(pair, view);
  const kind: Turn = isResting(pair) ? 'relationship-restore' : 'relationship-archive';
  const turn = () => {
    const next = neighbour ? [`[data-pair="${CSS.escape(neighbour.id)}"]`] : [];
    if (acts.turn(kind, pair)) focus.wish(...next, '#add', '#heading');
  };
  return isResting(pair)
    ? html`<button class="link turn" aria-label=${words.restoreThis(name)} @click=${turn}>
        ${words.restore}
      </button>`
    : html`<button class="link turn" aria-label=${words.archiveThis(name)} @click=${turn}>
        ${words.archive}
      </button>`;
}
