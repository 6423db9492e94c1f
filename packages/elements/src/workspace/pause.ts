/** A task of its own: what the page has to do comes in between. */
export const pause = () => new Promise<void>((resolve) => void setTimeout(resolve));
