import { isOn, isOpen, type Draft, type PastMeeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { enterDraft } from '../tools/enter-draft.js';
import { letGo } from '../tools/let-go.js';
import { optionsOf } from './decision-editor.js';
import { enterDecision } from './decisions.js';
import { useReason } from './loose-actions.js';
import type { MeetingView } from './meeting.js';
import { enterAction } from './new-action.js';
import { aboutOf, newField, whoField } from './new-line.js';
import { noteField, notePlaces } from './note-place.js';
import { itemIdsOf, typedApart, type Typed } from './typed.js';

/**
 * What was typed and not entered, and has no line here: fetched once there is something like that.
 *
 * @csspart not-entered - What was typed in a meeting, not entered, and has no line any more.
 */
export class NotEntered {
  readonly render = renderNotEntered;
}

// To be kept as what it is, or let go of.
function renderNotEntered(view: MeetingView, level: number, past?: PastMeeting) {
  const typed = typedApart(view, past);
  if (typed.length === 0) return nothing;
  return html`<div part="not-entered" class="part">
    <div id="not-entered" class="label" role="heading" aria-level=${level} tabindex="-1">
      ${view.strings.typed}
    </div>
    <ul role="list">
      ${typed.map((each) => renderTyped(view, each, past))}
    </ul>
  </div>`;
}

function renderTyped(view: MeetingView, typed: Typed, past: PastMeeting | undefined) {
  const { strings, locked, typing, room } = view;
  const { field, more } = typed;
  const way = locked ? undefined : wayOf(view, typed, past);
  const goOn = () => room.acts.returnTo('#not-entered', '.focus-title');
  const besides = [...more, whoField(field)];
  const keep = () => {
    if (!way?.keep()) return;
    for (const each of besides) typing.keep(each, null);
    goOn();
  };
  const drop = () => {
    letGo(typing, [field, ...besides]);
    goOn();
  };
  const beside = more.flatMap((each) => typing.draft(each)?.text ?? []);
  const meta = actionOf(view, typed, past)?.title ?? beside.join(' · ');
  const button = (words: string, act: () => unknown) =>
    html`<button class="link" aria-describedby="typed-${field}" @click=${act}>${words}</button>`;
  return html`<li class="own">
    <span class="said" id="typed-${field}" dir="auto">${typing.draft(field)?.text}</span>
    <span class="meta" dir="auto">${meta}</span>
    <span>${way ? button(way.words, keep) : nothing} ${locked ? nothing : button(strings.drop, drop)}</span>
    ${typing.renderRefusal(field)}
  </li>`;
}

// The action that is said to have no date.
const actionOf = ({ state }: MeetingView, { what, about }: Typed, past?: PastMeeting) =>
  what === 'reason'
    ? [...state.actions, ...state.agreed, ...(past?.agreed ?? [])].find(({ id }) => id === about)
    : undefined;

interface Way {
  readonly words: string;
  /** Answers whether it was kept. */
  readonly keep: () => boolean;
}

// An action goes on whenever it was agreed on. To a meeting that is over, everything else comes as an addition.
function wayOf(view: MeetingView, typed: Typed, past?: PastMeeting): Way | undefined {
  const { what, about, field } = typed;
  const action = actionOf(view, typed, past);
  if (action && isOpen(action)) return { words: view.strings.useThis, keep: () => useReason(view, action) };
  const { state, strings, typing, tools, room } = view;
  const { seq } = state.meeting;
  const isHeld = !past && isOn(state.meeting);
  const last = past ?? (isHeld ? undefined : room.reviewing.last);
  const itemIds = itemIdsOf(state, last);
  const itemId = itemIds.find((id) => aboutOf(id) === about);
  const beside = (line: string) => typing.draft(newField(line, about));
  const way = (words: string, ask: (draft: Draft) => boolean): Way => ({
    words,
    keep: () => enterDraft(room.desk, field, ask),
  });
  if (what === 'action')
    return way(strings.keepAction, (draft) =>
      enterAction(view, field, draft, { due: beside('due'), reason: beside('reason') }, itemId),
    );
  if (what === 'note') {
    const place = notePlaces((last ?? state).meeting.id, itemIds).find((each) => noteField(each) === field);
    return place && { words: strings.keepNote, keep: () => room.acts.enterNote(place) };
  }
  if (what === 'decision' && (isHeld || seq === 1))
    return way(strings.keepDecision, (draft) => enterDecision(view, field, draft, beside('options'), itemId));
  const meetingId = what === 'addendum' ? about : last?.meeting.id;
  if (!meetingId) return undefined;
  return way(strings.keepAddendum, ({ text, itemId: id }) => {
    const options = optionsOf(beside('options')?.text).map((option) => `- ${option}`);
    const body = [text, ...options].join('\n');
    return tools.acts.ask('note-append', { meetingId, body, ...(id && { id }) });
  });
}
