import { BOTH, onlyOption } from '@one-on-one/core';
import type { Decision, Role } from '@one-on-one/core';
import { html } from 'lit';
import { renderLine } from '../field.js';
import { isEscape } from '../keys.js';
import { nameOf } from '../people.js';
import { enterDraft } from '../tools/enter-draft.js';
import { letGo } from '../tools/let-go.js';
import { stay } from '../tools/leave-input.js';
import type { MeetingView } from './meeting.js';

/** Options as they are written: one on a line. None is not an empty list, but nothing said. */
export function optionsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\r\n]+/).filter((line) => line.trim() !== '');
}

/** Who decides: both, or one of the two. */
export function renderDecider(
  { state, strings }: MeetingView,
  id: string,
  chosen: string,
  choose: (who: string) => unknown,
) {
  const name = (role: Role) =>
    html`<option value=${state[role].id} ?selected=${chosen === state[role].id}>
      ${nameOf(state, role, strings)}
    </option>`;
  return html`<div>
    <label for=${id}>${strings.decidedBy}</label>
    <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      <option value=${BOTH} ?selected=${chosen === BOTH}>${strings.both}</option>
      ${name('mentee')}${name('mentor')}
    </select>
  </div>`;
}

/** The fields of a decision. Each is entered when it is left. */
export function renderDecisionEditor(view: MeetingView, decision: Decision) {
  const { strings, tools, room } = view;
  const { id, statement, decidedBy } = decision;
  // What is decided alone is nothing to choose from: then nobody said what there was.
  const alone = onlyOption(statement);
  const options = decision.options.join('\n') === alone ? [] : decision.options;
  const [field, more] = [`statement.${id}`, `options.${id}`];
  const enter = () =>
    enterDraft(room.desk, field, ({ text, base = '' }) =>
      tools.acts.ask('decision-edit', { id, statement: text, base }),
    ) &&
    enterDraft(room.desk, more, ({ text, base }) =>
      tools.acts.ask('decision-edit', {
        id,
        options: optionsOf(text),
        optionsBase: optionsOf(base || alone),
      }),
    );
  const finish = () => {
    if (enter()) room.acts.finish(`#decision-${id}`);
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (!isEscape(event)) return;
    letGo(view.typing, [field, more]);
    room.acts.finish(`#decision-${id}`);
  };
  // Before a line hears of it, which would let go of its own text alone.
  return html`<div class="fields wide" @keydown=${{ handleEvent: onKeydown, capture: true }}>
    <div>
      ${renderLine(view, { field, label: strings.decision, base: statement, enter: finish, leave: enter })}
    </div>
    <div>
      ${renderLine(view, { field: more, label: strings.options, hint: strings.optionsHint, base: options.join('\n'), leave: enter })}
    </div>
    ${renderDecider(view, `by-${id}`, decidedBy, (who) => tools.acts.ask('decision-edit', { id, decidedBy: who }))}
    <button class="button" @mousedown=${stay} @click=${finish}>${strings.done}</button>
  </div>`;
}
