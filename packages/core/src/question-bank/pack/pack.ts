import { THEMES, type BankQuestion } from '../question.js';

/** A theme of a host. */
export interface PackTheme {
  readonly id: string;
  /** As it is shown, 1 to 80 characters. */
  readonly name: string;
}

/**
 * What a host makes of the bank: what it hides is hidden first, then what it brings is added, or takes the place of what
 * has the same id. What it hides can still be brought by a pack after it. A theme that is hidden shows no questions of
 * packs either, unless it is brought again: `parsePacks` tells of those.
 */
export interface QuestionPack {
  /** Ids of questions. */
  readonly hide?: readonly string[] | undefined;
  /** Ids of themes, with all their questions. */
  readonly hideThemes?: readonly string[] | undefined;
  /** A theme that ships and stands here is shown under this name. */
  readonly themes?: readonly PackTheme[] | undefined;
  readonly questions?: readonly BankQuestion[] | undefined;
}

/** The themes and questions to choose from. */
export interface Bank {
  /** In the order in which they are shown; `name` where a host gave one. */
  readonly themes: readonly { readonly id: string; readonly name?: string }[];
  readonly questions: readonly BankQuestion[];
}

/** The bank as packs make it, one after another; without packs as it ships. */
export function withPacks(questions: readonly BankQuestion[], packs: readonly QuestionPack[]): Bank {
  const themes = new Map<string, Bank['themes'][number]>(THEMES.map((id) => [id, { id }]));
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const { hide = [], hideThemes = [], themes: brought = [], questions: added = [] } of packs) {
    for (const id of hide) byId.delete(id);
    const gone = new Set(hideThemes);
    for (const id of gone) themes.delete(id);
    for (const { id, theme } of [...byId.values()]) if (gone.has(theme)) byId.delete(id);
    for (const { id, name } of brought) themes.set(id, { id, name });
    for (const question of added) byId.set(question.id, question);
  }
  return {
    themes: [...themes.values()],
    questions: [...byId.values()].filter(({ theme }) => themes.has(theme)),
  };
}
