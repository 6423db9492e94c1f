export { BUILT_IN_PLANS, builtIn, type TemplatePlan, type TemplateTexts } from './built-in.js';
export { TEMPLATE_FILE_LIMIT, TEMPLATE_FORMAT, TEMPLATE_VERSION } from './document.js';
export { readTemplate, tooLarge, writeTemplate, type ReadTemplate } from './file.js';
export { isAgendaTemplate, TEMPLATE_LIMITS } from './guard.js';
export { keepTemplate, ownTemplates, removeTemplate } from './own.js';
export { startFrom } from './start-from.js';
export type { AgendaTemplate, TemplateItem } from './template.js';
export { templateOf } from './template-of.js';
