const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim/';

/**
 * The claims of a launch that say who is there. A launch is a signed token (LTI 1.3); whoever verified it has its claims.
 * Source: https://www.imsglobal.org/spec/lti/v1p3/
 */
export const CLAIMS = {
  roles: `${CLAIM}roles`,
  /** Whom the person who launches mentors: a list of the platform's ids. */
  roleScopeMentor: `${CLAIM}role_scope_mentor`,
  launchPresentation: `${CLAIM}launch_presentation`,
} as const;

/** The claim of the mentees as the text of the standard misspells it once, and platforms that copied it. */
export const MISSPELLED_ROLE_SCOPE_MENTOR = 'https://purlimsglobal.org/spec/lti/claim/role_scope_mentor';

/** Whether a role says that somebody mentors: the context role, its short name, or one of its sub-roles. */
export const isMentorRole = (role: string): boolean =>
  /^(?:http:\/\/purl\.imsglobal\.org\/vocab\/lis\/v2\/membership(?:#Mentor|\/Mentor#\w+)|Mentor)$/.test(role);
