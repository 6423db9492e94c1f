// Intl formatters are slow to make and quick to use, so each is made once.
const made = new Map<string, unknown>();
const once = <T>(key: string, make: () => T): T => {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
};

/** The form of a message that fits `count` in a language. */
export function plural(
  lang: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  const rules = once(`plural ${lang}`, () => new Intl.PluralRules(lang));
  return forms[rules.select(count)] ?? forms.other;
}

/** A number of minutes: "15 min". */
export function formatMinutes(minutes: number, lang: string): string {
  const options = { style: 'unit', unit: 'minute', unitDisplay: 'short' } as const;
  return once(`minutes ${lang}`, () => new Intl.NumberFormat(lang, options)).format(minutes);
}

/** A day and time in words: "Thursday, November 26 at 2:00 PM"; with the year where it is not that of `near`. */
export function formatWhen(instant: string, near: string, lang: string): string {
  const year = instant.slice(0, 4) === near.slice(0, 4) ? undefined : 'numeric';
  const options = {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    year,
    timeZone: 'UTC',
  } as const;
  const date = new Date(instant);
  // A formatter keeps to the zone that the device was in when it was made; a date does not.
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return once(`when ${year} ${lang}`, () => new Intl.DateTimeFormat(lang, options)).format(local);
}

/** A day in words: "Thursday, November 26, 2030". It is the same day in every zone. */
export function formatDay(day: string, lang: string): string {
  const options = { dateStyle: 'full', timeZone: 'UTC' } as const;
  return once(`day ${lang}`, () => new Intl.DateTimeFormat(lang, options)).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A list in words, in pieces, so that each name can be isolated: "Ben", " and ", "Ana". */
export function formatList(names: readonly string[], lang: string): readonly string[] {
  return once(`list ${lang}`, () => new Intl.ListFormat(lang))
    .formatToParts(names)
    .map(({ value }) => value);
}
