export { fromLtiClaims, type LtiPeople } from './from-lti-claims.js';
