/** A day in words: "November 26"; with the year where it is not that of `near`. A day is the same in every zone. */
export function formatDay(day: string, near: string, lang: string): string {
  const year = day.slice(0, 4) === near.slice(0, 4) ? undefined : 'numeric';
  const zone = day.length > 10 ? undefined : 'UTC';
  const options = { month: 'long', day: 'numeric', year, timeZone: zone } as const;
  return new Intl.DateTimeFormat(lang, options).format(new Date(day));
}
