import { isOn, isResting, type ListedRelationship } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { monogram } from '../../agenda/people.js';
import { together } from '../../agenda/together.js';
import { formatWhen } from '../../localize/format.js';
import { calledBy, nameOf, otherRole, wasDue } from './pair.js';
import type { PairsView } from './pairs-view.js';
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
  const name = calledBy(pair, lang, words);
  const isCurrent = pair.id === current?.id;
  const state = isCurrent ? ' current' : '';
  const kind = pair.status === 'paused' ? ' resting' : overOf(pair) ? ' over' : '';
  return html`<li part="relationship${state}${kind}">
    <button
      class="pair"
      data-pair=${pair.id}
      aria-current=${isCurrent ? 'true' : nothing}
      @click=${() => acts.select(pair, name)}
    >
      ${monogram(pair, otherRole(pair))}
      <span part="name"><bdi>${name}</bdi></span>
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
  return html`${over ? html`<span>${words.over[over]}</span>` : whenOf(view, pair)}
  ${openActions > 0 ? html`<span>${words.openActions(openActions)}</span>` : nothing}
  ${toldApart(view, pair).map((each) => html`<span>${each}</span>`)}`;
}

// What tells a pair from those of the same name: in which role that person stands, and since when.
function toldApart({ archived, lang, now, pairs, words }: PairsView, pair: ListedRelationship) {
  const [name, role] = [nameOf(pair, lang), otherRole(pair)];
  const roles = [...pairs, ...archived]
    .filter((each) => each.id !== pair.id && nameOf(each, lang) === name)
    .map(otherRole);
  return [
    ...(roles.some((each) => each !== role) ? [words.roles[role]] : []),
    ...(roles.includes(role) && pair.since ? [words.since(formatWhen(pair.since, now, lang))] : []),
  ];
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
  const { acts, focus, lang, locked, words } = view;
  if (locked || overOf(pair)) return nothing;
  const name = [calledBy(pair, lang, words), ...toldApart(view, pair)].join(', ');
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
