/**
 * Which field a text is being typed into: `new-item`, `objective`, `mentor-name`, `mentee-name`,
 * or `title.<item id>`.
 */
export type DraftField = string;

/** What a person has typed and not yet entered. Kept at every keystroke, private to who types it. */
export interface Draft {
  readonly text: string;
  /** The text that the edit started from: how we notice that someone else changed it meanwhile. */
  readonly base?: string | undefined;
  /** A new item meant for its author only. */
  readonly private?: boolean | undefined;
  /** The id a new item will have, so that entering the same draft twice adds it once. */
  readonly itemId?: string | undefined;
}
