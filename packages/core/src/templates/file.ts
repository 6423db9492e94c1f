import type { QuestionSource } from '../agenda/requests.js';
import { cleanLine, isBlank } from '../shared/text.js';
import type { Refusal } from '../transfer/refusal.js';
import { TEMPLATE_FILE_LIMIT, TEMPLATE_FORMAT, TEMPLATE_VERSION } from './document.js';
import { isAgendaTemplate } from './guard.js';
import type { AgendaTemplate, TemplateItem } from './template.js';

/** A template, or why there is none in the file. */
export type ReadTemplate =
  | { readonly ok: true; readonly template: AgendaTemplate }
  | { readonly ok: false; readonly refusal: Refusal };

/** A template as the text of a file. */
export const writeTemplate = (template: AgendaTemplate): string =>
  `${JSON.stringify({ format: TEMPLATE_FORMAT, version: TEMPLATE_VERSION, template: known(template) }, null, 2)}\n`;

/** Reads the text of a file as a template. Whatever it is, this answers; of what is unknown in it nothing is taken. */
export function readTemplate(source: string): ReadTemplate {
  if (source.length > TEMPLATE_FILE_LIMIT) return tooLarge(source.length);
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return invalid('not-json');
  }
  const { format, version, template } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== TEMPLATE_FORMAT) return invalid('wrong-format', ['format']);
  if (typeof version === 'number' && version > TEMPLATE_VERSION)
    return { ok: false, refusal: { code: 'newer-schema', version } };
  if (version !== TEMPLATE_VERSION) return invalid('wrong-type', ['version']);
  if (!isAgendaTemplate(template)) return invalid('wrong-type', ['template']);
  const clean = known(template as AgendaTemplate);
  const blank = clean.items.findIndex(({ title }) => isBlank(title));
  if (isBlank(clean.name)) return invalid('wrong-type', ['template', 'name']);
  if (blank >= 0) return invalid('wrong-type', ['template', 'items', blank, 'title']);
  return { ok: true, template: clean };
}

/** The refusal of a file that is larger than any template, in the size that was found. */
export const tooLarge = (found: number): ReadTemplate => ({
  ok: false,
  refusal: { code: 'too-large', what: 'size', limit: TEMPLATE_FILE_LIMIT, found },
});

const invalid = (
  problem: Extract<Refusal, { code: 'invalid' }>['problem'],
  path: readonly (string | number)[] = [],
): ReadTemplate => ({ ok: false, refusal: { code: 'invalid', problem, path } });

/** What this version knows of a template, each text made safe to show. */
function known({ id, name, kind, plannedMinutes, objective, items }: AgendaTemplate): AgendaTemplate {
  const goal = cleanLine(objective ?? '');
  return {
    id,
    name: cleanLine(name),
    kind,
    plannedMinutes,
    ...(!isBlank(goal) && { objective: goal }),
    items: items.map(knownItem),
  };
}

const knownItem = ({ title, need, plannedMinutes, question }: TemplateItem): TemplateItem => ({
  title: cleanLine(title),
  ...(need !== undefined && { need }),
  ...(plannedMinutes !== undefined && { plannedMinutes }),
  ...(question && { question: knownQuestion(question) }),
});

const knownQuestion = ({ id, theme, sensitive }: QuestionSource): QuestionSource => ({
  id,
  theme,
  ...(sensitive && { sensitive }),
});
