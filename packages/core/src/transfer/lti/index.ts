export { fromLtiClaims, type LtiPeople } from './from-lti-claims.js';
export { ltiPersonId } from './lti-person-id.js';
