import { html, nothing } from 'lit';
import { NEW_ITEM } from './draft-fields.js';
import { renderLine } from './field.js';
import { icons } from './icons.js';
import { monogram, roleOf } from './people.js';
import type { AgendaView } from './view.js';

/** The line to add. What is pasted in several lines becomes an item for each. */
export function renderAddLine(view: AgendaView) {
  const { state, strings, tools, typing, connection, use } = view;
  const isPrivate = typing.isOnlyForMe;
  const add = () => {
    const text = typing.draft(NEW_ITEM)?.text.trimEnd();
    // Whoever types on before the tools are here begins a line of its own, and with it an item.
    if (!tools && text) typing.type(NEW_ITEM, `${text}\n`, start());
    use(({ acts }) => acts.add(!tools));
  };
  const start = () => ({ private: typing.isOnlyForMe, itemId: connection.workspace?.createId() });
  const onPaste = (event: ClipboardEvent) => {
    const field = event.target as HTMLTextAreaElement;
    const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    field.setRangeText(pasted, field.selectionStart, field.selectionEnd, 'end');
    typing.type(NEW_ITEM, field.value, start());
    add();
  };
  const toggle = html`<label class="toggle"
    ><input
      type="checkbox"
      .checked=${isPrivate}
      ?disabled=${!tools && typing.draft(NEW_ITEM)?.text.includes('\n')}
      @change=${({ target }: Event) => (typing.isOnlyForMe = (target as HTMLInputElement).checked)}
    />${icons.lock}${strings.onlyForMe}</label
  >`;
  return html`<div part="add ${isPrivate ? 'private' : ''}" @paste=${onPaste}>
    ${monogram(state, roleOf(state, state.viewer))}
    ${renderLine(view, { field: NEW_ITEM, label: strings.newItem, hint: strings.newItemHint, isPrivate, start, enter: add })}
    ${state.viewer === null ? nothing : toggle}
    <button
      class="button"
      id="questions"
      aria-haspopup=${tools?.questions.isHere ? 'dialog' : nothing}
      @click=${() => tools?.questions.open()}
    >
      ${strings.questions}
    </button>
    <button class="button primary" @click=${add}>${strings.add}</button>
  </div>`;
}
