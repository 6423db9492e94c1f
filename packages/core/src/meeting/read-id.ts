import { meetingId } from './meeting.js';

/** The series of a meeting, as its id tells. */
export const seriesIdOf = (id: string) => id.slice(0, id.lastIndexOf('-'));

/** Which of its series a meeting is, as its id tells. */
export const seqOf = (id: string) => Number(id.slice(id.lastIndexOf('-') + 1));

/** Whether a meeting comes before another of its series, as their ids tell. */
export const isEarlier = (id: string, than: string) =>
  seriesIdOf(id) === seriesIdOf(than) && seqOf(id) < seqOf(than);

/** The id of the meeting so many after one, or before it; `null` where the series has none. */
export function meetingBeside(id: string, by: number): string | null {
  const seq = seqOf(id) + by;
  return seq >= 1 ? meetingId(seriesIdOf(id), seq) : null;
}
