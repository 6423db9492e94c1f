import type { Stage, StageKey, StageText } from '@one-on-one/core/stages';

/** A stage of the page's own, which brings its texts along. One of the five has them already. */
export type NamedStage = Stage & Partial<StageText>;

/** The stages of a page, at least one. */
export type NamedStages = readonly [NamedStage, ...NamedStage[]];

/** Whether what a stage is called comes from the page. */
export const hasOwnName = ({ key, name }: Pick<NamedStage, 'key' | 'name'>, names: object): boolean =>
  name !== undefined || !(key in names);

/** What a stage is called: what the page says, else what the language says, else its key. */
export const nameOf = (
  { key, name }: Pick<NamedStage, 'key' | 'name'>,
  names: Readonly<Record<StageKey, string>>,
): string => name ?? (names as Readonly<Record<string, string>>)[key] ?? key;
