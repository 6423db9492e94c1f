/** Throws the `TypeError` of a wrong call unless `origin` names one origin; `*` would tell everybody. */
export function checkOrigin(origin: unknown): asserts origin is string {
  if (typeof origin === 'string' && URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw new TypeError(`An origin is like https://learn.example, without a path; not ${String(origin)}.`);
}
