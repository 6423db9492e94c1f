import type { Cadence, Series, SeriesChanges } from '@one-on-one/core';
import type { Values } from './forms.js';

const CADENCE = ['unit', 'every', 'weekday', 'monthBy', 'monthDay', 'week', 'time', 'zone'] as const;

/** The rhythm as the fields of a form hold it; `zone` where it has none yet. */
export function rhythmValues({ cadence, ...series }: Series, zone: string): Values {
  const text = (value: string | number | undefined) => String(value ?? '');
  return {
    unit: cadence?.unit ?? 'none',
    every: text(cadence?.every ?? 2),
    weekday: text(cadence?.weekday),
    monthBy: cadence?.monthDay !== undefined ? 'day' : cadence?.week !== undefined ? 'week' : '',
    monthDay: text(cadence?.monthDay),
    week: text(cadence?.week ?? 1),
    time: text(cadence?.time),
    zone: cadence?.zone ?? zone,
    lengthMinutes: text(series.lengthMinutes),
    location: text(series.location),
    url: text(series.url),
    carryOver: series.carryOver,
    lockAfterDays: text(series.lockAfterDays),
  };
}

/** What a filled-in form changes; nothing where it changes nothing. */
export function rhythmChanges(values: Values, base: Values): SeriesChanges | undefined {
  const isChanged = (name: string) => values[name] !== base[name];
  const changes: { -readonly [Name in keyof SeriesChanges]: SeriesChanges[Name] } = {};
  if (CADENCE.some(isChanged)) changes.cadence = cadenceOf(values);
  if (isChanged('lengthMinutes')) changes.lengthMinutes = numberOf(values['lengthMinutes']);
  if (isChanged('location')) {
    changes.location = values['location'] || null;
    changes.base = base['location'] ?? '';
  }
  if (isChanged('url')) changes.url = values['url']?.trim() || null;
  if (isChanged('carryOver')) changes.carryOver = values['carryOver'] as Series['carryOver'];
  if (isChanged('lockAfterDays'))
    changes.lockAfterDays = values['lockAfterDays'] ? Number(values['lockAfterDays']) : null;
  return Object.keys(changes).length > 0 ? changes : undefined;
}

// An emptied number is none, which core refuses with the name of the field.
const numberOf = (text: string | undefined) => (text ? Number(text) : NaN);

function cadenceOf({ unit, every, time, zone = '', ...day }: Values): Cadence | null {
  if (unit !== 'week' && unit !== 'month') return null;
  return {
    unit,
    every: numberOf(every),
    ...(unit === 'week' ? weekdayOf(day) : dayOfMonth(day)),
    ...(time && { time }),
    zone,
  };
}

const weekdayOf = ({ weekday }: Values) => (weekday ? { weekday: Number(weekday) } : {});

function dayOfMonth(day: Values): Partial<Cadence> {
  const { monthBy, monthDay, week } = day;
  if (monthBy === 'day') return { monthDay: numberOf(monthDay) };
  if (monthBy !== 'week') return {};
  return { week: (week === 'last' ? week : Number(week)) as NonNullable<Cadence['week']>, ...weekdayOf(day) };
}
