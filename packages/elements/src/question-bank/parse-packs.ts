export { parsePacks } from '@one-on-one/core/question-bank';
