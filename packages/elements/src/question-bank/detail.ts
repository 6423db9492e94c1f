import { OUTCOMES, type BankQuestion } from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import type { BankView } from './view.js';
import { renderWho } from './who.js';

/** Why one asks it, how to go on, what to mind, and what became of it. */
export function renderDetail(view: BankView, question: BankQuestion, own: boolean) {
  const { stock, lang, words } = view;
  const { intent, followUps, caution } = question;
  const language = own || stock.locale === lang ? nothing : stock.locale;
  const line = (title: string, text: string) =>
    text ? html`<p><b>${title}</b> <bdi lang=${language}>${text}</bdi></p>` : nothing;
  return html`<div part="detail">
    ${line(words.why, intent)} ${line(words.then, followUps.join(' '))}
    ${caution ? html`<div part="caution">${line(words.mind, caution)}</div>` : nothing}
    ${view.locked ? nothing : renderWays(view, question, own)}
  </div>`;
}

function renderWays(view: BankView, question: BankQuestion, own: boolean) {
  const { acts, uses, words, state } = view;
  const isFavourite = uses.now.favourites.has(question.id);
  const use = uses.now.last.get(question.id);
  const isKnown = state.viewer !== null;
  // What was said in this meeting stands; what was said before can be said anew, or taken back.
  const isSaid = use && (use.meetingId === state.meeting.id || use.outcome === 'never-again');
  // What was asked is for both to see; the rest is somebody's own.
  const outcomes = OUTCOMES.filter(
    (outcome) => (isKnown || outcome === 'asked') && !(outcome === 'parked' && use?.outcome === outcome),
  );
  const way = (text: string, act: () => unknown) => html`<button class="link" @click=${act}>${text}</button>`;
  return html`<div class="ways">
      ${isKnown ? way(isFavourite ? words.unfavour : words.favour, () => acts.favour(question, !isFavourite)) : nothing}
      ${isSaid ? nothing : outcomes.map((outcome) => way(words.outcomes[outcome], () => acts.use(question, outcome)))}
      ${use ? way(words.takeBack[use.outcome], () => acts.takeBack(question)) : nothing}
      ${
        own
          ? [way(words.edit, () => view.own.edit(question)), way(words.remove, () => acts.remove(question))]
          : nothing
      }
    </div>
    ${isKnown ? nothing : renderWho(view)}`;
}
