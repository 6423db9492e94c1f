import { OneOnOneError } from '@one-on-one/core';

/** The key is wrong or missing. Nothing has been written. */
export const locked = (cause?: unknown) =>
  new OneOnOneError(
    'locked',
    'This key does not open the storage.',
    { committed: 'no', retry: 'user' },
    { cause },
  );

/** What lies there was not written with the key that the header proves, or not under this key and revision. */
export const corrupt = (message: string, cause?: unknown) =>
  new OneOnOneError('corrupt', message, { committed: 'no', retry: 'never' }, { cause });

/** Asked for what this storage is not for. */
export const denied = (message: string) =>
  new OneOnOneError('denied', message, { committed: 'no', retry: 'never' });

/** Throws `unavailable` where the browser has no WebCrypto: it offers none to a page that came by plain http. */
export function checkWebCrypto(): void {
  const { crypto } = globalThis as { readonly crypto?: Partial<Crypto> };
  if (crypto?.subtle) return;
  const message =
    'Encryption needs WebCrypto, and this page has none: serve it over https (or from localhost), or store without encryption.';
  throw new OneOnOneError('unavailable', message, { committed: 'no', retry: 'never' });
}
