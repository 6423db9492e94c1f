const KEY = 'one-on-one/1/begun';

/** Whether somebody has begun on this device: then nobody is asked how to begin again. */
export function hasBegun(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false; // nothing can be remembered here: whoever skips is not asked again until the page goes
  }
}

/** Remembers that somebody has begun. */
export function begin(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Full, or refused.
  }
}
