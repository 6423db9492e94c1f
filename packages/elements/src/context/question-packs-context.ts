import { createContext } from '@lit/context';

/** What the page makes of the question bank, as the root around says it: not yet checked. The same in every copy of this SDK. */
export const questionPacksContext = createContext<unknown>(Symbol.for('one-on-one/1/question-packs'));
