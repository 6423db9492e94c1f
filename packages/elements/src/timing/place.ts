/**
 * One place for the timer of each element of a page: many a player tells its units apart behind the `?` alone. It holds
 * times, nothing that anybody wrote.
 */
export const placeOf = ({ localName, id }: HTMLElement): string =>
  `one-on-one/1/timer/${localName}${location.pathname}${location.search}/${id}`;

/** Whether an earlier page of this tab left a count here. */
export function isKept(host: HTMLElement): boolean {
  try {
    return sessionStorage.getItem(placeOf(host)) !== null;
  } catch {
    return false; // a frame may have no storage
  }
}
