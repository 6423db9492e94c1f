import { OUTCOMES, type BankQuestion } from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BankTools } from '../tools/bank-tools.js';
import type { ReadingView } from './bank-reading.js';
import { renderWho } from '../who.js';

/** Why one asks it, how to go on, what to mind, and what became of it. */
export function renderDetail(view: ReadingView, question: BankQuestion, own: boolean) {
  const { stock, lang, words } = view;
  const { intent, followUps, caution } = question;
  const language = stock.langOf(question, lang) ?? nothing;
  const line = (title: string, text: string) =>
    text ? html`<p><b>${title}</b> <bdi lang=${language}>${text}</bdi></p>` : nothing;
  return html`<div part="detail">
    ${line(words.why, intent)} ${line(words.then, followUps.join(' '))}
    ${caution ? html`<div part="caution">${line(words.mind, caution)}</div>` : nothing}
    ${view.locked ? nothing : renderWays(view, question, own)}
  </div>`;
}

function renderWays(view: ReadingView, question: BankQuestion, own: boolean) {
  const { uses, words, state, use } = view;
  const isFavourite = uses.now.favourites.has(question.id);
  const last = uses.now.last.get(question.id);
  const isKnown = state.viewer !== null;
  // What was said in this meeting stands; what was said before can be said anew, or taken back.
  const isSaid = last && (last.meetingId === state.meeting.id || last.outcome === 'never-again');
  // What was asked is for both to see; the rest is somebody's own, so that both can be said of one question.
  const outcomes = OUTCOMES.filter((outcome) =>
    isSaid
      ? isKnown && outcome === 'never-again' && last.outcome === 'asked'
      : (isKnown || outcome === 'asked') && !(outcome === 'parked' && last?.outcome === outcome),
  );
  const way = (text: string, act: (tools: BankTools) => unknown, opens = false) =>
    html`<button class="link" @click=${() => use(act, opens)}>${text}</button>`;
  return html`<div class="ways">
      ${isKnown ? way(isFavourite ? words.unfavour : words.favour, ({ acts }) => acts.favour(question, !isFavourite)) : nothing}
      ${repeat(
        outcomes,
        (outcome) => outcome, // what has the focus never becomes a way to something else
        (outcome) => way(words.outcomes[outcome], ({ acts }) => acts.use(question, outcome)),
      )}
      ${last ? way(words.takeBack[last.outcome], ({ acts }) => acts.takeBack(question)) : nothing}
      ${
        own
          ? [
              way(words.edit, (tools) => tools.own.edit(question), true),
              way(words.remove, ({ acts }) => acts.remove(question)),
            ]
          : nothing
      }
    </div>
    ${isKnown ? nothing : renderWho(view)}`;
}
