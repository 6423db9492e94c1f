import type { FieldGroups } from '../../shared/record.js';
import type { KeptQuestion, QuestionUse } from './schema.js';

/** Which group each field of a question use is written in: who asked is part of what became of it. */
export const QUESTION_USE_GROUPS: FieldGroups<QuestionUse> = { outcome: 'outcome', askedBy: 'outcome' };

/** Which group each field of a kept question is written in. */
export const KEPT_QUESTION_GROUPS: FieldGroups<KeptQuestion> = {
  favourite: 'favourite',
  text: 'text',
  theme: 'sort',
  depth: 'sort',
  asker: 'sort',
};
