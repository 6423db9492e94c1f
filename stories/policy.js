/** @param {string} scripts where scripts may come from */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'none'",
    "connect-src 'none'",
    "img-src 'none'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types one-on-one#lit',
  ].join('; ');

/** The strict policy of the demo, sent literally. The built files need nothing beyond it. */
export const strictPolicy = policy("'self'");

/** For a page that hosts frames: the same, and frames of its own site. */
export const framingPolicy = `${strictPolicy}; frame-src 'self'`;

/**
 * For a page inside a sandboxed frame: the same, with the site named as well, because in WebKit `'self'` names
 * nothing where the origin is opaque.
 * @param {string} site
 */
export const framedPolicy = (site) => policy(`'self' ${site}`);
