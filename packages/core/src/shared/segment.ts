/** The form of an id, as a step of a key. */
export const SEGMENT = /^[A-Za-z0-9_-]{1,64}$/;
