/** Where all counts of this page are kept: many a player tells its units apart behind the `?` alone. */
const page = () => `${location.pathname}${location.search}/`;

/** One place for the count of each element of a page. It holds times, nothing that anybody wrote. */
export const placeOf = ({ localName, id }: HTMLElement): string =>
  `one-on-one/1/timer/${localName}${page()}${id}`;

/** One for all that show a meeting of a pair. */
export const placeOfMeeting = (pair: string, meeting: string): string =>
  `one-on-one/1/timer/meeting${page()}/${pair}/${meeting}`;

/** Whether a reload finds what this page leaves. */
export function remembers(): boolean {
  try {
    return sessionStorage.length >= 0;
  } catch {
    return false;
  }
}

/** Whether an earlier page of this tab left a count here, of whichever element or pair. */
export function isKept(): boolean {
  try {
    return Object.keys(sessionStorage).some(
      (key) => /^one-on-one\/1\/timer/.test(key) && key.includes(page()),
    );
  } catch {
    return false; // a frame may have no storage
  }
}
