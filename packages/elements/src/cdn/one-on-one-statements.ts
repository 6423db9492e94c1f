export { connectStatements } from '../statements/connect-statements.js';
