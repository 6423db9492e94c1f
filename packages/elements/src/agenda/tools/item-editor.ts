import type { AgendaEntry, Need } from '@one-on-one/core';
import { html } from 'lit';
import { titleField } from '../draft-fields.js';
import { renderLine } from '../field.js';
import { isEnter, isEscape } from '../keys.js';
import { NEEDS, type NeedGroup } from '../planned-time.js';
import { leaveInput, stay } from './leave-input.js';
import { renderMinutes } from './minutes-field.js';
import type { EquippedView } from './tools.js';

/**
 * The fields of an item. Each is entered when it is left; Done and Enter close the editor, Escape lets the title be.
 * `more`: fields that come from elsewhere.
 */
export function renderItemEditor(view: EquippedView, entry: AgendaEntry, more: unknown) {
  const { strings, typing } = view;
  const { acts } = view.tools;
  const { id, title, plannedMinutes, need = '' } = entry.item;
  const minutes = `minutes.${id}`;
  const change = (changes: object) => acts.ask('agenda-item-edit', { id, ...changes }, title);
  const finish = (event: Event) => {
    event.preventDefault(); // or Enter would press what gets the focus
    const input = leaveInput(event);
    if (acts.enterTitle(entry) && !typing.isRefused(minutes)) acts.close(entry);
    else input?.focus();
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (isEscape(event)) {
      typing.discard(titleField(entry));
      typing.refuse(minutes);
      acts.close(entry);
    } else if (isEnter(event) && (event.target as Element).matches('input')) finish(event);
  };
  const onNeed = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    if (!change({ need: (select.value || null) as Need | null })) select.value = need;
  };
  return html`<div part="editor" class="fields" @keydown=${onKeydown}>
    <div class="wide">
      ${renderLine(view, {
        field: titleField(entry),
        label: strings.title,
        base: title,
        isPrivate: entry.private,
        enter: finish,
        leave: () => acts.enterTitle(entry),
      })}
    </div>
    ${renderMinutes(view, minutes, plannedMinutes, 1, (number) => change({ plannedMinutes: number }))}
    <div class="need">
      <label for="need-${id}">${strings.need}</label>
      <select id="need-${id}" .value=${need} @change=${onNeed}>
        <option value="">${strings.notSaid}</option>
        ${(['personal', 'practical'] as const).map((group) => renderNeeds(view, group, need))}
      </select>
    </div>
    ${more}
    <button class="button" @mousedown=${stay} @click=${finish}>${strings.done}</button>
  </div>`;
}

const renderNeeds = ({ strings }: EquippedView, group: NeedGroup, chosen: string) =>
  html`<optgroup label=${strings[group]}>
    ${NEEDS[group].map((need) => html`<option value=${need} ?selected=${need === chosen}>${strings.needs[need]}</option>`)}
  </optgroup>`;
