import type { Refusal } from '@one-on-one/core/transfer';
import type { OwnTemplateStrings } from '../../localize/template-strings.js';

/** Why a file is no template here, and what to do. */
export function refusalWords(refusal: Refusal, strings: OwnTemplateStrings): string {
  if (refusal.code === 'too-large') return strings.templateTooLarge;
  if (refusal.code === 'newer-schema') return strings.templateNewer;
  const { problem, path } = refusal;
  // A text, a picture, an export: whatever it is, it was not saved as a template.
  const isOther = problem === 'wrong-format' || problem === 'not-json';
  return isOther ? strings.templateFormat : strings.templateDamaged(path.join('.'));
}
