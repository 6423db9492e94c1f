import { nameOf, roleOf } from '../people.js';
import type { MeetingView } from './meeting.js';

/** Whose a win is, in words. */
export function whoseWords(
  { state, strings }: Pick<MeetingView, 'state' | 'strings'>,
  about: string,
): string {
  const role = roleOf(state, about);
  return role ? nameOf(state, role, strings) : strings.both;
}
