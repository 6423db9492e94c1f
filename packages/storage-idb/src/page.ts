/**
 * The document, which tells when its page is frozen: then it answers nothing, and whatever it holds keeps every other
 * tab waiting. A worker has none.
 */
export const page = globalThis.document as Document | undefined;
