import { OneOnOneError } from '@one-on-one/core';

/** What to say when a file that is fetched later does not come. */
export const unavailable = (cause?: unknown) =>
  new OneOnOneError(
    'unavailable',
    'A file cannot be loaded.',
    { committed: 'no', retry: 'reopen' },
    { cause },
  );
