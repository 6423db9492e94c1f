/**
 * One place for the timer of each element of a page, and inside a workspace of each pair: many a player tells its units
 * apart behind the `?` alone. It holds times, nothing that anybody wrote.
 */
export const placeOf = ({ localName, id }: HTMLElement, pair = ''): string =>
  `one-on-one/1/timer/${localName}${location.pathname}${location.search}/${id}${pair && `//${pair}`}`;

/** Whether an earlier page of this tab left a count here, of whichever pair. */
export function isKept(host: HTMLElement): boolean {
  try {
    const place = placeOf(host);
    return Object.keys(sessionStorage).some((key) => key === place || key.startsWith(`${place}//`));
  } catch {
    return false; // a frame may have no storage
  }
}
