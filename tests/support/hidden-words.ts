/** Who writes for themselves. */
export type Author = 'mentor' | 'mentee';

const AUTHORS = ['mentor', 'mentee'] as const;

// Whatever quotes, folds or cuts a text leaves a word of letters and digits whole, and none is part of another.
const WORD = /hidby(?:mentor|mentee)\d+q/g;

/** What begins every word that one of the two wrote for themselves. */
export const HIDDEN = 'hidby';

/** The words that each of two people wrote for themselves, no two the same, until they share them. */
export class HiddenWords {
  readonly #of: Record<Author, Set<string>> = { mentor: new Set(), mentee: new Set() };
  #count = 0;

  /** A new word that only its author may see. */
  hide(author: Author): string {
    const word = `${HIDDEN}${author}${(this.#count += 1)}q`;
    this.#of[author].add(word);
    return word;
  }

  /** The author shares this text: what it says is hidden no longer, and never again. */
  share(text: string): void {
    for (const [word] of text.matchAll(WORD)) for (const author of AUTHORS) this.#of[author].delete(word);
  }

  /** What an author hides now. */
  of = (author: Author): readonly string[] => [...this.#of[author]];

  /** What of it stands in a text: of one author, or of both. */
  in(text: string, authors: readonly Author[] = AUTHORS): readonly string[] {
    return [...text.matchAll(WORD)]
      .map(([word]) => word)
      .filter((word) => authors.some((author) => this.#of[author].has(word)));
  }
}

export const otherThan = (author: Author): Author => (author === 'mentor' ? 'mentee' : 'mentor');
