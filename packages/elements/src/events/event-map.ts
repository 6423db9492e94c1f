import type { OneOnOneErrorEvent } from './one-on-one-error-event.js';
import type { OneOnOneFact } from './one-on-one-fact.js';
import type { OneOnOneRequest } from './one-on-one-request.js';
import type { AskedKind, ToldKind } from './page-requests.js';

/** Every request event by its type. */
export type RequestEventMap = { [K in AskedKind as `one-on-one-${K}`]: OneOnOneRequest<K> };

/** Every fact event by its type. */
export type FactEventMap = { [K in ToldKind as `one-on-one-${K}`]: OneOnOneFact<K> };

declare global {
  /** `addEventListener` knows every event of this SDK. */
  interface GlobalEventHandlersEventMap extends RequestEventMap, FactEventMap {
    'one-on-one-error': OneOnOneErrorEvent;
  }
}
