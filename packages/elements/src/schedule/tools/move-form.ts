import { html, nothing } from 'lit';
import { instantFromLocal } from '../../agenda/local-time.js';
import { ownZone, zoneName } from '../words.js';
import { renderField } from './field.js';
import { renderForm } from './form.js';
import type { EquippedView } from './schedule-tools.js';

/** The same meeting at another time. */
export function renderMoveForm(view: EquippedView) {
  const { state, strings, tools } = view;
  const { acts, forms } = tools;
  const { id, startsAt } = state.meeting;
  const reason = () => (forms.values['reason'] ? { reason: forms.values['reason'] } : {});
  const act = () => {
    const to = instantFromLocal(forms.values['startsAt'] ?? '');
    if (to === null) acts.refuse('startsAt', strings.schedule.refusals.startsAt);
    else acts.submit('meeting-reschedule', { id, startsAt: to, ...reason() });
  };
  const take = () => acts.submit('meeting-reschedule', { id, startsAt: null, ...reason() });
  const others = startsAt
    ? html`<button class="button" type="button" @click=${take}>${strings.schedule.takeDateAway}</button>`
    : nothing;
  return renderForm(
    view,
    startsAt ? strings.schedule.move : strings.schedule.setDate,
    html`${renderField(view, {
      name: 'startsAt',
      label: strings.schedule.newDate,
      type: 'datetime-local',
      hint: strings.schedule.deviceTime(zoneName(ownZone())),
    })}
    ${startsAt ? renderField(view, { name: 'reason', label: strings.schedule.reason, hint: strings.schedule.optional }) : nothing}`,
    { words: startsAt ? strings.schedule.move : strings.schedule.setDate, act, others },
  );
}
