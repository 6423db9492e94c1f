import { hasAnswered, isOn, WORTHS } from '@one-on-one/core';
import type { Meeting, MeetingMatter, PastMeeting, Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icons } from '../icons.js';
import { nameIn, nameOf, roleOf } from '../people.js';
import { sentence } from '../sentence.js';
import { areBothIn } from './both-answers.js';
import type { MeetingView } from './meeting.js';

type Worth = (typeof WORTHS)[number];

const ROLES: readonly Role[] = ['mentee', 'mentor'];
const otherOf = (role: Role): Role => (role === 'mentor' ? 'mentee' : 'mentor');

/** Where the answer stands that somebody has come to with the keys, until they stay with it. */
const fieldOf = (role: Role, { meeting }: Asked): string => `worth.${meeting.id}.${role}`;

const isPassing = ({ room }: MeetingView, role: Role, asked: Asked): boolean =>
  room.passing === role || room.desk.typing.draft(fieldOf(role, asked)) !== undefined;

/** The meeting that is asked about, and what was said of it. */
interface Asked extends Pick<MeetingMatter, 'participation'> {
  readonly meeting: Meeting;
}

/**
 * "Was it worth it?", for each of the two apart; who is known to look is asked for themselves alone.
 *
 * @csspart worth - "Was it worth it?", for each of the two.
 */
export function renderWorth(view: MeetingView) {
  const { state, strings } = view;
  return html`<div part="worth">
    <div class="label" role="heading" aria-level="4">${strings.worthIt}</div>
    <div class="pair-of">${ROLES.map((role) => renderAnswer(view, role, state))}</div>
    ${view.locked ? nothing : renderWaiting(view, state)}
  </div>`;
}

/** The answers to that, when the meeting is over: one's own to oneself until both are in, which they can still be. */
export function renderWorths(view: MeetingView, past: PastMeeting) {
  const { state, strings } = view;
  const { participation } = past;
  const viewer = roleOf(state, state.viewer);
  const answered = ROLES.filter((role) => hasAnswered(participation[role]));
  const canAnswer = (role: Role) =>
    isOpenToAnswers(view, past) && (viewer ? role === viewer : answered.length > 0);
  const shown = ROLES.filter((role) => answered.length > 0 || canAnswer(role));
  if (shown.length === 0) return nothing;
  return html`<div class="part" part="worth">
    <div class="label" role="heading" aria-level="4">${strings.worthIt}</div>
    ${shown.map((role) =>
      (hasAnswered(participation[role]) && !isPassing(view, role, past)) || !canAnswer(role)
        ? renderSaid(view, role, past, role === viewer)
        : renderChoice(view, role, past),
    )}
    ${viewer && hasAnswered(participation[viewer]) ? renderWaiting(view, past) : nothing}
  </div>`;
}

// What the first one said lies with them alone: it is shown by their own device, once it knows that both have answered.
function renderWaiting({ state, strings }: MeetingView, asked: Asked) {
  const viewer = roleOf(state, state.viewer);
  if (!viewer || areBothIn(asked)) return nothing;
  const other = otherOf(viewer);
  const isAnswered = [viewer, other].every((role) => hasAnswered(asked.participation[role]));
  return html`<div class="meta own">
    ${isAnswered ? html`<span>${sentence(strings.untilLooks, nameIn(state, other, strings))}</span>` : strings.untilBoth}
  </div>`;
}

// As long as the meeting could be opened again.
function isOpenToAnswers({ state: { meeting: current }, locked }: MeetingView, { meeting }: Asked): boolean {
  return !locked && !isOn(current) && meeting.status === 'closed' && meeting.seq === current.seq - 1;
}

function renderAnswer(view: MeetingView, role: Role, asked: Asked) {
  const { state, strings, room } = view;
  const name = nameOf(state, role, strings);
  const viewer = roleOf(state, state.viewer);
  const isMine = role === viewer;
  const locked = view.locked || (viewer !== undefined && !isMine);
  const change = () => {
    room.answering = role;
    room.acts.returnTo(`#worth-${role} input`);
  };
  if (locked) return renderSaid(view, role, asked, isMine);
  if (
    !hasAnswered(asked.participation[role]) ||
    isMine ||
    room.answering === role ||
    isPassing(view, role, asked)
  )
    return renderChoice(view, role, asked);
  return renderSaid(
    view,
    role,
    asked,
    isMine,
    html`<button class="link" aria-label="${strings.changeAnswer}: ${name}" @click=${change}>
      ${strings.changeAnswer}
    </button>`,
  );
}

/** What somebody answered, where that is to be seen, else whether they did. */
function renderSaid(
  { state, strings }: MeetingView,
  role: Role,
  asked: Asked,
  isMine: boolean,
  way: unknown = nothing,
) {
  const part = asked.participation[role];
  const name = nameOf(state, role, strings);
  if (!hasAnswered(part))
    return html`<p id="worth-${role}" class="meta own">
      <span>${sentence(strings.hasNotAnswered, name)}</span>
    </p>`;
  const isBoth = areBothIn(asked);
  const worth = isBoth || isMine ? part?.worth : undefined;
  return html`<p id="worth-${role}" class=${isBoth ? '' : 'own'}>
    ${sentence(worth ? strings.worthSaid[worth] : strings.hasAnswered, name)}
    ${worth && !isBoth ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>` : nothing} ${way}
  </p>`;
}

function renderChoice(view: MeetingView, role: Role, asked: Asked) {
  const { state, strings, room } = view;
  const { typing, host } = room.desk;
  const { participation, meeting } = asked;
  const viewer = roleOf(state, state.viewer);
  const field = fieldOf(role, asked);
  const isShown = areBothIn(asked) || role === viewer || room.passing === role;
  const isPrivate = role === viewer && !hasAnswered(participation[otherOf(role)]);
  const rate = (worth: Worth, ...wishes: readonly string[]) => {
    room.answering = undefined;
    return room.acts.rate({ role, worth, meetingId: meeting.id }, isPrivate, ...wishes);
  };
  const stay = [`#worth-${role} :checked`, `#worth-${role} .link`, '#review-heading'];
  const settle = (...wishes: readonly string[]) => {
    const draft = typing.draft(field);
    if (!draft || !typing.isToBeAsked(field)) return;
    if (rate(draft.text as Worth, ...wishes)) typing.keep(field, null);
    else typing.deny(draft);
  };
  const choose = (worth: Worth) => () => {
    if (room.passing === role) typing.keep(field, { text: worth });
    else if (rate(worth, ...stay)) typing.keep(field, null);
  };
  // Arrows choose what they pass on the way to the answer: it is given once they stop, and all of them stay until then.
  const onKeydown = ({ key }: KeyboardEvent) => {
    if (key.startsWith('Arrow')) room.passing = role;
    if (key === 'Enter') settle(...stay);
  };
  const onFocusout = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // To another window and back is not away.
    if ((currentTarget as Element).contains(relatedTarget as Node | null) || !document.hasFocus()) return;
    room.passing = undefined;
    settle();
    host.requestUpdate();
  };
  const passed = typing.draft(field)?.text;
  const shown = passed ?? (isShown ? participation[role]?.worth : undefined);
  // The page went away in between: what they had come to is their answer.
  if (passed !== undefined && room.passing !== role) queueMicrotask(settle);
  return html`<fieldset id="worth-${role}" @keydown=${onKeydown} @focusout=${onFocusout}>
    <legend><bdi>${nameOf(state, role, strings)}</bdi></legend>
    <div class="row">
      ${WORTHS.map(
        (answer) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="worth-${role}"
              .checked=${live(shown === answer)}
              @change=${choose(answer)}
            />${strings.worths[answer]}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
