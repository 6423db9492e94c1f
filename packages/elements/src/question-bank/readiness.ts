import { DEPTHS, setOpenness, type Depth } from '@one-on-one/core/question-bank';
import { html } from 'lit';
import { clock } from '../workspace/environment.js';
import { renderSelect } from './select-field.js';
import type { BankView } from './view.js';

/** How deep a question may go that is suggested: what somebody says the two are ready for, and both see. */
export function renderReadiness({ acts, uses, words }: BankView) {
  const { openness } = uses.now.talk;
  const set = (level: Depth) => acts.keep((place) => setOpenness(place, { openness: level }, clock.now()));
  const choose = async (level: Depth) => {
    if (await set(level)) acts.tell(words.readyNow(level), () => set(openness));
  };
  return html`<div class="fields ready">
    ${renderSelect({
      id: 'ready',
      label: words.ready,
      options: DEPTHS.map((depth) => [String(depth), words.readyFor[depth]]),
      chosen: String(openness),
      choose: (value) => void choose(Number(value) as Depth),
    })}
  </div>`;
}
