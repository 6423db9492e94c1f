import { DEPTHS, type Depth, type OpennessChange } from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import { formatDay } from '../agenda/meeting/format-day.js';
import { nameOf, roleOf } from '../agenda/people.js';
import { renderSelect } from './select-field.js';
import type { BankView } from './view.js';

/** How deep a question may go that is suggested: what somebody says the two are ready for, and both see. */
export function renderReadiness(view: BankView) {
  const { use, uses, words } = view;
  const { openness, opennessChanges } = uses.now.talk;
  return html`<div class="fields ready">
      ${renderSelect({
        id: 'ready',
        label: words.ready,
        options: DEPTHS.map((depth) => [String(depth), words.readyFor[depth]]),
        chosen: String(openness),
        choose: (value) => use(({ acts }) => acts.open(Number(value) as Depth)),
      })}
    </div>
    ${opennessChanges.length > 0 ? renderChanges(view, opennessChanges) : nothing}`;
}

function renderChanges({ lang, near, state, strings, words }: BankView, changes: readonly OpennessChange[]) {
  const line = ({ by, to, at }: OpennessChange) => {
    const role = roleOf(state, by);
    const name = role ? nameOf(state, role, strings) : words.somebody;
    return html`<li dir="auto">${words.readyChange(name, to, formatDay(at, near, lang))}</li>`;
  };
  return html`<details class="changes">
    <summary>${words.readyChanges}</summary>
    <ul role="list">
      ${[...changes].reverse().map(line)}
    </ul>
  </details>`;
}
