/** What a `datetime-local` field shows for an instant, in the time of this device. */
export function localFromInstant(instant: string | undefined): string {
  if (!instant) return '';
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The instant that a `datetime-local` field means; `null` while it is empty. */
export const instantFromLocal = (local: string): string | null =>
  local ? new Date(local).toISOString() : null;
