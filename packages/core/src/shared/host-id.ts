const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/**
 * A host's id as one key segment. What is not `[A-Za-z0-9-]` becomes its UTF-8 bytes in hex behind `_`, and the
 * whole then starts with `_x`: two host ids never meet, and none meets ours, which start with another `_` word.
 * Throws a `TypeError` for an empty id, or one that takes more than 64 characters so written.
 */
export function encodeHostId(id: string): string {
  if (SAFE.test(id)) return id;
  const encoded =
    '_x' +
    encodeURIComponent(id)
      .replace(/[^A-Za-z0-9%-]/g, hex)
      .replaceAll('%', '_');
  if (id === '' || encoded.length > 64)
    throw new TypeError(`An id of 1 to 64 characters is needed, not "${id}".`);
  return encoded;
}

const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
