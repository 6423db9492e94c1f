/**
 * Puts texts of one's own beside those of a language, which win: other languages come whole. Each pair is made once,
 * because every row of a list asks for it.
 */
export function alongside<Own extends object>(own: Own): <Texts extends object>(texts: Texts) => Own & Texts {
  const made = new WeakMap<object, object>();
  return <Texts extends object>(texts: Texts) => {
    const both = made.get(texts) ?? { ...own, ...texts };
    made.set(texts, both);
    return both as Own & Texts;
  };
}
