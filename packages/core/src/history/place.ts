import { meetingId } from '../meeting/meeting.js';
import { seqOf, seriesIdOf } from '../meeting/read-id.js';

/** Series and number of a meeting; undefined for an id that is none. */
export function placeOf(id: string): { readonly series: string; readonly seq: number } | undefined {
  const [series, seq] = [seriesIdOf(id), seqOf(id)];
  return series && Number.isSafeInteger(seq) && id === meetingId(series, seq) ? { series, seq } : undefined;
}

/** The ids of up to `limit` meetings before this one, the last first. They are derived: nothing lists them. */
export function idsBefore(id: string, limit: number): readonly string[] {
  const place = placeOf(id);
  if (!place) return [];
  const count = Math.max(0, Math.min(limit, place.seq - 1));
  return Array.from({ length: count }, (_, index) => meetingId(place.series, place.seq - 1 - index));
}
