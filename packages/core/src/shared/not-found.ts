import { OneOnOneError } from './errors.js';

/** Throws `not-found`: there is no such thing with this id. */
export function notFound(type: string, id: string): never {
  throw new OneOnOneError('not-found', `No ${type} has the id "${id}".`, {
    id,
    committed: 'no',
    retry: 'never',
  });
}
