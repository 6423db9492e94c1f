const UNIT = "(?:m|min\\.?|mins|minutes?|minutos?|minuten?|['’′])";
const AT_END = new RegExp(
  `[([]\\s?(\\d{1,3})\\s?${UNIT}\\s?[)\\]]$|\\s[-–—:]\\s(\\d{1,3})\\s?${UNIT}$`,
  'iu',
);

/** As many as an item may have. */
const MOST = 240;

/** A title without the minutes at its end, "(10 min)" or "– 10 min"; what cannot be planned stays where it is. */
export function takeMinutes(line: string): { readonly title: string; readonly plannedMinutes?: number } {
  const match = AT_END.exec(line);
  const plannedMinutes = Number(match?.[1] ?? match?.[2] ?? 0);
  const title = line.slice(0, match?.index).trim();
  const isPlanned = match && title !== '' && plannedMinutes >= 1 && plannedMinutes <= MOST;
  return isPlanned ? { title, plannedMinutes } : { title: line };
}
