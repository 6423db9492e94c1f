/** How long a meeting is where nobody says it, in minutes. */
const USUAL_MINUTES = 45;

/** The length that is counted: where a page says one that no meeting has, the nearest. */
export const meetingMinutes = (minutes: number): number =>
  Math.min(Math.max(Math.round(minutes) || USUAL_MINUTES, 10), 240);
