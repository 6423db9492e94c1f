// Which questions can be answered with yes, no or a number, as far as their words tell.

/**
 * For each language: words that make a question open, those of them that may also begin a mere circumstance ("when we
 * met, …"), and how a clause begins that asks for yes, no or a number.
 * @type {Readonly<Record<string, { open: RegExp, circumstance: RegExp, closed: RegExp }>>}
 */
const words = {
  en: {
    open: /\b(what|which|how|who|whom|whose|why)\b/iu,
    circumstance: /\b(where|when)\b/iu,
    closed:
      /(?<=^|[,:;] )((do|does|did|is|are|am|was|were|have|has|had|can|could|will|would|shall|should|may|might|must)(n't)? |how (many|much|often|long|old)\b)/iu,
  },
  'pt-BR': {
    open: /(?<!\p{L})(qu[eê]|qual|quais|como|quem|por ?qu[eê])(?!\p{L})/iu,
    circumstance: /(?<!\p{L})(quando|onde|aonde)(?!\p{L})/iu,
    closed:
      /(?<=^|[,:;] )((?:não )?(?:(?:você|a gente|isso|eu|ele|ela|me|te|se|nos|lhe) )*(?:é|são|era|eram|foi|foram|está|estão|estava|esteve|há|havia|houve|tem|tinha|teve|teria|pode|podia|poderia|podemos|poderíamos|quer|queria|gosta|gostaria|deve|devo|deveria|sabe|sabia|acha|achava|pensa|sente|sentiu|prefere|preferiria|precisa|precisaria|lembra|conhece|faz|fez|faria|vai|vamos|estaria|consegue|alguma vez|já)|quant[oa]s?|há quanto|com que frequência)(?!\p{L})/iu,
  },
  es: {
    open: /(?<!\p{L})(qué|cuál(?:es)?|cómo|quién(?:es)?|por qué)(?!\p{L})/iu,
    circumstance: /(?<!\p{L})(cuándo|d[oó]nde|ad[oó]nde)(?!\p{L})/iu,
    closed:
      /(?<=^|[¿,:;]\s?)((?:no )?(?:(?:me|te|se|nos|lo|la|los|las|le|les) )*(?:eres|es|son|era|eras|eran|fue|fuiste|fueron|ser[ií]as?|est[aá]s?|están|estabas?|estuviste|hay|había|hubo|has?|han|habías?|habrías?|tienes?|tenías|tuviste|tendrías?|puedes?|podemos|podrías?|podríamos|pudiste|quieres?|querrías?|quisieras|debes?|debo|deberías?|deberíamos|sabes|sabías|crees|creías|piensas|sientes|sentiste|prefieres|preferirías|necesitas|necesitarías|gusta|gustaría|parece|recuerdas|conoces|haces|harías|hiciste|vas|va|vamos|estarías?|alguna vez)|cuánt[oa]s?|(?:hace|desde hace) cuánto|cada cuánto|con qué frecuencia)(?!\p{L})/iu,
  },
  de: {
    open: /\b(was|wie|wer|wen|wem|wessen|wann|warum|welche[mnrs]?|wozu|woher|wohin|wo(bei|durch|für|gegen|mit|nach|von|vor|zu|ran|rauf|raus|rin|rüber|rum|runter))\b/iu,
    circumstance: /\bwo\b/iu,
    closed:
      /(?<=^|[,:;] )((bin|bist|ist|sind|war(s?t|en)?|wär(e|en|s?t)|hab(e|en)|hast?|hat|hatte(n|st)?|hätte(n|st)?|wir(d|st)|würde(n|st)?|kann(st)?|können|könnte(n|st)?|darf(st)?|dürf(en|te|ten|test)|mag(st)?|möchte(n|st)?|muss(t)?|müss(en|te|ten|test)|soll(en|st|te|ten|test)?|will(st)?|wollen|gibt|gäbe) (du|dir|dich|ich|mir|mich|es|er|sie|wir|uns|man|das|dein\w*|mein\w*|unser\w*|jemand\w*|etwas)\b|wie (viel(e|en)?|oft|lange|alt)\b)/iu,
  },
};

/** Whether a question is closed. What is no question ("Tell me …") is open. @param {string} text @param {string} locale */
export function isClosed(text, locale) {
  const known = words[locale];
  if (!known) throw new Error(`Say in closed.js which words ask a question in "${locale}".`);
  if (!text.trimEnd().endsWith('?')) return false;
  const clause = known.closed.exec(text);
  if (clause) return !known.open.test(text.slice(0, clause.index));
  return !known.open.test(text) && !known.circumstance.test(text);
}

/**
 * The closed ones among those that should be open: a scale and a choice are meant to be closed.
 * @param {readonly import('./bank.js').Structure[]} structure
 * @param {readonly import('./bank.js').Text[]} texts
 * @param {string} locale
 */
export function findClosed(structure, texts, locale) {
  const open = new Set(structure.filter(({ form }) => form === 'open').map(({ id }) => id));
  return texts.filter(({ id, text }) => open.has(id) && isClosed(text, locale)).map(({ id }) => id);
}
