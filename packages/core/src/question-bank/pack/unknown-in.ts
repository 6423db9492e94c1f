import { QuestionSchema } from '../schema.js';
import type { QuestionPack } from './pack.js';
import { PackThemeSchema, QuestionPackSchema } from './schema.js';

type Path = readonly (string | number)[];

/** A place that has no effect; where that is so since a theme is hidden, which one. */
export interface Unknown {
  readonly path: Path;
  readonly theme?: string;
}

/**
 * Where a pack says what nobody knows: a member of another name, a theme to hide that there is none of, the theme of a
 * question that is `hidden`. It is right all the same, and has no effect there: a slip of whoever wrote it. Members that
 * begin with `$` are for tools.
 */
export function unknownIn(
  pack: QuestionPack,
  themes: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): readonly Unknown[] {
  const { hideThemes = [], themes: brought = [], questions = [] } = pack;
  return [
    ...unknownMembers(pack, QuestionPackSchema, []),
    ...hideThemes.flatMap((id, index) => (themes.has(id) ? [] : [{ path: ['hideThemes', index] }])),
    ...brought.flatMap((theme, index) => unknownMembers(theme, PackThemeSchema, ['themes', index])),
    ...questions.flatMap((each, index) => [
      ...unknownMembers(each, QuestionSchema, ['questions', index]),
      ...(hidden.has(each.theme) ? [{ path: ['questions', index, 'theme'], theme: each.theme }] : []),
    ]),
  ];
}

const unknownMembers = (
  value: object,
  { shape }: { readonly shape: object },
  path: Path,
): readonly Unknown[] =>
  Object.keys(value)
    .filter((name) => !Object.hasOwn(shape, name) && !name.startsWith('$'))
    .map((name) => ({ path: [...path, name] }));
