/** Keeps the screen on while time is counted, where the browser and the page allow it. */
export class ScreenLock {
  #isWanted = false;
  #held: Promise<WakeLockSentinel | undefined> | undefined;

  want(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    // A browser lets go of it by itself when the page is hidden.
    if (isWanted) document.addEventListener('visibilitychange', this.#renew);
    else document.removeEventListener('visibilitychange', this.#renew);
    this.#renew();
  }

  readonly #renew = (): void => {
    const held = this.#held;
    this.#held = this.#isWanted && !document.hidden ? request() : undefined;
    void held?.then((lock) => lock?.release()).catch(() => undefined);
  };
}

/** A document that says what the page around its frame allows. */
interface FramedDocument {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

async function request(): Promise<WakeLockSentinel | undefined> {
  // Asked all the same, a browser would complain in the console of somebody else's page.
  if ((document as FramedDocument).featurePolicy?.allowsFeature('screen-wake-lock') === false)
    return undefined;
  try {
    return await (navigator as Partial<Navigator>).wakeLock?.request('screen');
  } catch {
    return undefined; // not allowed here, or the battery is low
  }
}
