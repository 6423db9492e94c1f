import { lengthAdvice, type Cadence } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { everyWords, ownZone, weekdayName } from '../words.js';
import { renderField, renderSelect } from './field.js';
import { renderForm } from './form.js';
import { rhythmChanges } from './rhythm-values.js';
import type { EquippedView } from './schedule-tools.js';
import { zones } from './zones.js';

/** How often, on which day, at what time; how long, where, and what becomes of what is left open. */
export function renderRhythmForm(view: EquippedView) {
  const { strings, tools } = view;
  const { acts, forms } = tools;
  const { unit } = forms.values;
  const act = () => {
    const changes = rhythmChanges(forms.values, forms.base);
    if (changes) acts.submit('series-edit', changes);
    else acts.close();
  };
  // Every second week suits most, and so does every month; what somebody chose stays.
  const suit = (to: string) => {
    if (forms.base['unit'] === 'none' && forms.values['every'] === suited(unit))
      forms.set('every', suited(to));
  };
  const pairs = (words: Readonly<Record<string, string>>) => Object.entries(words);
  const content = html`${renderSelect(view, { name: 'unit', label: strings.schedule.howOften, onChoice: suit }, pairs(strings.schedule.rhythmUnits))}
    ${unit === 'week' || unit === 'month' ? renderCadence(view, unit) : nothing}
    <div class="row">
      ${renderField(view, { name: 'lengthMinutes', label: strings.schedule.minutesLong, type: 'number', min: 10, max: 240, hint: adviceFor(view) })}
    </div>
    ${renderField(view, { name: 'location', label: strings.schedule.place, hint: strings.schedule.optional })}
    ${renderField(view, { name: 'url', label: strings.schedule.link, type: 'url', hint: strings.schedule.optional })}
    ${renderSelect(view, { name: 'carryOver', label: strings.schedule.unfinished }, pairs(strings.schedule.carryOvers))}
    ${renderField(view, { name: 'lockAfterDays', label: strings.schedule.lockAfter, type: 'number', min: 0, max: 365, hint: strings.schedule.lockAfterHelp })}`;
  return renderForm(view, strings.schedule.changeRhythm, content, { words: strings.schedule.save, act });
}

const suited = (unit: string | undefined) => (unit === 'month' ? '1' : '2');

function renderCadence(view: EquippedView, unit: 'week' | 'month') {
  const { strings, tools } = view;
  const { values } = tools.forms;
  return html`<div class="row">
      ${renderField(view, { name: 'every', label: strings.schedule.every[unit], type: 'number', min: 1, max: 52 })}
      ${unit === 'week' ? renderWeekday(view, true) : renderMonthDay(view)}
    </div>
    <div class="row">
      ${renderField(view, { name: 'time', label: strings.schedule.time, type: 'time' })}
      ${renderSelect(
        view,
        { name: 'zone', label: strings.schedule.zone },
        zones(values['zone'], ownZone()).map((zone) => [zone, zone.replaceAll('_', ' ')]),
      )}
    </div>`;
}

function renderWeekday(view: EquippedView, canBeOpen: boolean) {
  const { strings, lang } = view;
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => [String(day), weekdayName(day, lang)] as const);
  const open =
    canBeOpen || !view.tools.forms.values['weekday'] ? [['', strings.schedule.noFixedDay] as const] : [];
  return renderSelect(view, { name: 'weekday', label: strings.schedule.weekday }, [...open, ...days]);
}

function renderMonthDay(view: EquippedView) {
  const { strings, tools } = view;
  const { monthBy } = tools.forms.values;
  const { day, week } = strings.schedule.monthBys;
  const weeks = ([1, 2, 3, 4, 'last'] as const).map(
    (each) => [String(each), strings.schedule.monthWeeks[each]] as const,
  );
  return html`${renderSelect(view, { name: 'monthBy', label: strings.schedule.monthBy }, [
    ['', strings.schedule.noFixedDay],
    ['day', day],
    ['week', week],
  ])}
  ${monthBy === 'day' ? renderField(view, { name: 'monthDay', label: strings.schedule.monthDay, type: 'number', min: 1, max: 31, hint: strings.schedule.monthDayHelp }) : nothing}
  ${monthBy === 'week' ? html`${renderSelect(view, { name: 'week', label: strings.schedule.monthWeek }, weeks)} ${renderWeekday(view, false)}` : nothing}`;
}

// Advice, never a limit.
function adviceFor({ strings, tools }: EquippedView): string | undefined {
  const { unit, every: number } = tools.forms.values;
  if (unit !== 'week' && unit !== 'month') return undefined;
  const rhythm: Cadence = { unit, every: Number(number), zone: '' };
  const advice = lengthAdvice(rhythm);
  return advice && strings.schedule.advice(everyWords(rhythm, strings), ...advice);
}
