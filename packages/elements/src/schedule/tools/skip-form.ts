import { datesAfter } from '@one-on-one/core';
import { html } from 'lit';
import { formatWhen } from '../../localize/format.js';
import { renderField } from './field.js';
import { renderForm } from './form.js';
import type { EquippedView } from './schedule-tools.js';

/** When the meeting after this one is, in a sentence. */
export function nextWords({ state, strings, lang, now }: EquippedView): string {
  const next = state.series && datesAfter(state.meeting, state.series, now, 1)[0];
  return next ? strings.schedule.nextIs(formatWhen(next, now, lang)) : strings.schedule.nextIsOpen;
}

/** Both agree to do without this meeting. */
export function renderSkipForm(view: EquippedView) {
  const { state, strings, tools } = view;
  const { acts, forms } = tools;
  const act = () =>
    acts.submit('meeting-skip', { id: state.meeting.id, reason: forms.values['reason'] ?? '' });
  return renderForm(
    view,
    strings.schedule.skip,
    html`<p>${strings.schedule.skipHelp} ${nextWords(view)}</p>
      ${renderField(view, { name: 'reason', label: strings.schedule.reason, hint: strings.schedule.optional })}`,
    { words: strings.schedule.skipNow, act },
  );
}

/** It did not take place, and nobody called it off. */
export function renderMissForm(view: EquippedView) {
  const { state, strings, tools } = view;
  const act = () => tools.acts.submit('meeting-miss', { id: state.meeting.id });
  return renderForm(
    view,
    strings.schedule.miss,
    html`<p>${strings.schedule.missHelp} ${nextWords(view)}</p>`,
    {
      words: strings.schedule.missNow,
      act,
    },
  );
}
