// What the bundles run in place of Lit's own request for a Trusted Types policy.

const name = 'one-on-one#lit';

/**
 * The policy Lit renders with: one for all copies of the SDK on a page. Where the page does not allow its name
 * there is none; this says so once, and `defineElement` then leaves the tags and what they contain alone.
 * @param {{ createPolicy: (name: string, rules: object) => object }} trustedTypes
 * @param {object} rules
 */
export function litPolicy(trustedTypes, rules) {
  const shared = (globalThis[Symbol.for('one-on-one/1')] ??= {});
  if (shared.policy || shared.refused) return shared.policy;
  try {
    shared.policy = trustedTypes.createPolicy(name, rules);
  } catch {
    shared.refused = true;
    console.error(
      `One-on-One shows nothing here: this page's Content-Security-Policy does not allow the policy that it ` +
        `renders with. Add it: trusted-types ${name}`,
    );
  }
  return shared.policy;
}
