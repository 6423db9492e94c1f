import { generateKeyBetween } from 'fractional-indexing';

/** The order if it is a key that others can stand before and after; what came from elsewhere may be none. */
export function orderKey(order: string): string | null {
  try {
    return /^[^\W_]+$/.test(order) && generateKeyBetween(order, null) ? order : null;
  } catch {
    return null;
  }
}
