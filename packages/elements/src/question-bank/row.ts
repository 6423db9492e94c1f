import { html, nothing } from 'lit';
import { DEPTHS, type BankQuestion } from '@one-on-one/core/question-bank';
import { live } from 'lit/directives/live.js';
import { icon } from '../agenda/icon.js';
import { nameOf } from '../agenda/people.js';
import { formatDay } from '../agenda/meeting/format-day.js';
import { rowId, themeName, type BankView } from './view.js';

const plus = icon('M8 3v10M3 8h10');
const check = icon('m3 8.5 3.2 3L13 4.5');

/** One question: to take, to read about. `end`: what stands there beside "Why ask". */
export function renderRow(view: BankView, question: BankQuestion, place = '', end: unknown = nothing) {
  const { words, choosing, stock, lang } = view;
  const { id, text } = question;
  const isOpen = choosing.opened.has(place + id);
  const toggle = () =>
    view.read(() => {
      view.host.requestUpdate();
      if (isOpen) {
        choosing.opened.delete(place + id);
        return;
      }
      choosing.opened.add(place + id);
      view.use(({ lookBack }) => lookBack.of(id, () => choosing.opened.has(place + id)));
    });
  const own = view.uses.now.own.includes(question);
  return html`${renderTaking(view, question, place)}
    <div class="body">
      <label
        part="text"
        for="${place}${rowId(question)}"
        dir="auto"
        lang=${stock.langOf(question, lang) ?? nothing}
        >${text}</label
      >
      ${renderMeta(view, question, own, place)} ${own ? view.tools?.renderVersions(view, question) : nothing}
      ${isOpen ? view.reading?.renderDetail(view, question, own) : nothing}
    </div>
    <div class="ends">
      <button
        class="link why"
        aria-expanded=${isOpen}
        aria-label="${isOpen ? words.less : words.whyAsk}: ${text}"
        @click=${toggle}
      >
        ${isOpen ? words.less : words.whyAsk}
      </button>
      ${end}
    </div>`;
}

function renderTaking(view: BankView, question: BankQuestion, place: string) {
  const { choosing, host, locked, onAgenda, use, words } = view;
  const id = `${place}${rowId(question)}`;
  const isOn = onAgenda.has(question.id);
  if (host.multiple) {
    const onChange = ({ target }: Event) => {
      if (!isOn) choosing.tick(question, (target as HTMLInputElement).checked);
      host.requestUpdate();
    };
    const onKeydown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || isOn) return;
      event.preventDefault();
      choosing.tick(question, true);
      const ticked = choosing.tickedOf(view);
      use(({ picking }) => picking.pick(ticked));
    };
    return html`<span class="target"
      ><input
        id=${id}
        class="check"
        type="checkbox"
        ?disabled=${locked}
        aria-disabled=${isOn}
        aria-describedby=${describedBy(id)}
        .checked=${live(isOn || choosing.ticked.has(question.id))}
        @change=${onChange}
        @keydown=${onKeydown}
    /></span>`;
  }
  return html`<button
    id=${id}
    class="take"
    ?disabled=${locked}
    aria-disabled=${isOn}
    aria-describedby=${describedBy(id)}
    aria-label="${isOn ? words.onAgenda : words.pick}: ${question.text}"
    @click=${() => isOn || use(({ picking }) => picking.pick([question]))}
  >
    ${isOn ? check : plus}
  </button>`;
}

// Why it is suggested, if it is, and what is said of it.
const describedBy = (control: string) => `reason-${control} meta-${control}`;

function renderMeta(view: BankView, question: BankQuestion, own: boolean, place: string) {
  const { onAgenda, lang, near, state, strings, uses, words } = view;
  const { id, askedBy, depth, sensitive } = question;
  const use = uses.told(id);
  const isForBoth = state.items.some((entry) => !entry.private && entry.item.sourceQuestionId === id);
  // Of an item that tells of it nobody knows here whose that is.
  const isSharedUse = use !== undefined && 'private' in use && use.private === false;
  // Each with whether both see it: what only one does goes on no paper.
  const facts: readonly (readonly [fact: unknown, isShared: boolean])[] = [
    [own && words.isOwn, false],
    [uses.now.favourites.has(id) && words.isFavourite, false],
    [sensitive && words.sensitive, true],
    [onAgenda.has(id) && words.onAgenda, isForBoth],
    [use && words.used(use.outcome, formatDay(use.updatedAt, near, lang)), isSharedUse],
  ];
  return html`<div part="meta" id="meta-${place}${rowId(question)}">
    <span>${themeName(view, question.theme)}</span>
    <span>${askedBy === 'either' ? words.either : words.asks(nameOf(state, askedBy, strings))}</span>
    <span class="dots" role="img" aria-label=${words.depthOf(depth)}
      >${DEPTHS.map((one) => html`<i class=${one <= depth ? 'on' : nothing}></i>`)}</span
    >
    ${facts.map(([fact, isShared]) =>
      fact ? html`<span class=${isShared ? nothing : 'screen'}>${fact}</span>` : nothing,
    )}
  </div>`;
}
