import { cuesFor, type StageText } from '@one-on-one/core/stages';
import { hasOwnName, type NamedStage } from '../timing/named-stage.js';
import type { GuideView } from './view.js';

/** One of the two who meet. */
export type CuedRole = 'mentor' | 'mentee';

/** The language of what a stage is called, where it is not that of our words. */
export const nameLangOf = ({ langOf, words }: GuideView, stage: NamedStage) =>
  langOf(hasOwnName(stage, words.stages));

/** The texts of a stage: those of the page, and where it has none those of the language. */
export const textOf = (stage: NamedStage, { words: { stages } }: Pick<GuideView, 'words'>) =>
  ({
    name: stage.key,
    ...(stages as Readonly<Record<string, StageText>>)[stage.key],
    ...stage,
  }) as Pick<StageText, 'name'> & Partial<StageText>;

/** What one of the two can do in a stage, if it is to be shown. */
export function cuesOf(view: GuideView, stage: NamedStage, role: CuedRole): readonly string[] {
  const { cues } = textOf(stage, view);
  // A page may give those of one of the two alone.
  return (cues as Partial<StageText['cues']> | undefined)?.[role] &&
    (view.cues === role || view.cues === 'both')
    ? cuesFor({ cues: cues! }, role, view.selfDirection)
    : [];
}

/** Whose cues these are; to whoever is looking, theirs. */
export const labelOf = ({ words, cues, viewerName }: GuideView, role: CuedRole): string =>
  viewerName && cues === role ? words.forYou(`\u2068${viewerName}\u2069`) : words.cuesFor[role];
