import type { StorageAdapter } from '@one-on-one/core';
import { place, type Inside } from './inside.js';

/** The inside of an adapter that `createIdbStorage` made; a `TypeError` for any other. */
export function insideOf(storage: StorageAdapter): Inside {
  const inside = (storage as { readonly [place]?: Inside })[place];
  if (!inside) throw new TypeError('This needs an adapter that createIdbStorage made.');
  return inside;
}
