/** One choice for all timers of this browser: whoever wants quiet wants it of each of them. */
const KEY = 'one-on-one/1/muted';

/** What was chosen where the browser keeps nothing: it lasts as long as the page. */
let chosen: boolean | undefined;

/** Whether somebody wants no sound, and nothing said that they did not ask for. */
export function isMuted(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Somebody chooses it. */
export function mute(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
    chosen = undefined;
  } catch {
    chosen = isWanted;
  }
}
