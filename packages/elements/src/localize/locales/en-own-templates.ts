import { plural } from '../format.js';
import type { OwnTemplateStrings } from '../template-strings.js';

/** English of choosing a template, and of those of one's own. */
export const enOwnTemplates: OwnTemplateStrings = {
  shippedTemplates: 'To start from',
  ownTemplates: 'Your own',
  noOwnTemplates: 'None yet. Save an agenda that you would use again, or open a file that somebody gave you.',
  templateFacts: (items, minutes) =>
    `${plural('en', items, { one: '1 item', other: `${items} items` })}, ${minutes}`,
  useTemplate: 'Use',
  useTemplateOf: (name) => `Use “${name}”`,
  removeTemplate: (name) => `Remove “${name}”`,
  saveTemplateFile: (name) => `Save as a file: “${name}”`,
  templateIsThere: 'Everything in it is on the agenda already.',
  saveAsTemplate: 'Save this agenda as a template',
  saveAsTemplateHelp: 'It holds what you both see of the agenda, and nothing that only you see.',
  templateName: 'What to call it',
  saveTemplate: 'Save template',
  templateSaved: (name) => `Saved “${name}” among your templates.`,
  templateRemoved: (name) => `Removed “${name}”.`,
  openTemplate: 'Open a template file',
  templateFailed: 'Storage does not answer, so your templates are as they were. Try again in a moment.',
  templateTooLarge: 'This file is too large to be a template. Nothing was changed.',
  templateNewer:
    'A newer version of One-on-One wrote this template. Nothing was changed. Reload this page, or ask for an update.',
  templateFormat:
    'This is not a template file. Nothing was changed. Choose one that was saved here under “Templates”.',
  templateDamaged: (where) =>
    `This template is damaged${where && ` (at ${where})`}. Nothing was changed. Ask for the file again.`,
};
