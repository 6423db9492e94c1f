import type { Draft, DraftField } from '@one-on-one/core';
import { THEMES, type Asker, type BankQuestion, type Depth } from '@one-on-one/core/question-bank';
import type { Typing } from '../../agenda/typing.js';
import type { UseReader } from '../use-reader.js';
import type { BankView } from '../view.js';

/** Where it is kept through a reload what somebody is writing. */
export const OWN = 'own-question';

/** Where it belongs. */
export interface Sort {
  readonly theme: string;
  readonly depth: Depth;
  readonly askedBy: Asker;
}

/** And where is kept what was chosen of that. */
const SORT: Readonly<Record<keyof Sort, DraftField>> = {
  theme: `${OWN}.theme`,
  depth: `${OWN}.depth`,
  askedBy: `${OWN}.asked-by`,
};
const FIELDS: readonly DraftField[] = [OWN, ...Object.values(SORT)];

/** What is typed and chosen, by where it is kept. */
export type Drafts = readonly (readonly [DraftField, Draft])[];

/** What somebody types and chooses of a question of their own. */
export class OwnDrafts {
  /** Which one is edited where no draft tells it. */
  edits: string | undefined;
  readonly #typing: Typing;
  readonly #uses: UseReader;

  constructor(typing: Typing, uses: UseReader) {
    this.#typing = typing;
    this.#uses = uses;
  }

  get all(): Drafts {
    return FIELDS.flatMap((field) => {
      const draft = this.#typing.draft(field);
      return draft ? [[field, draft] as const] : [];
    });
  }

  /** All of it, to tell whether it is another by now. */
  get words(): string {
    return JSON.stringify([this.id, this.all.map(([field, { text }]) => [field, text])]);
  }

  /** Which one is edited, also where only its drafts tell so after a reload. */
  get id(): string | undefined {
    return this.all.find(([, { itemId }]) => itemId !== undefined)?.[1].itemId ?? this.edits;
  }

  /** What is kept of it. */
  get before(): BankQuestion | undefined {
    return this.kept(this.id);
  }

  /** What is typed, and from what; until somebody does, that is what another tab may have written meanwhile. */
  get text(): Draft {
    const draft = this.#typing.draft(OWN);
    const { before } = this;
    const isTyped = draft && (isChanged([OWN, draft]) || !before);
    return isTyped ? draft : { text: before?.text ?? '', base: before?.text, itemId: before?.id };
  }

  /** What somebody would have typed and chosen to write this one anew. */
  of(text: string, { theme, depth, askedBy }: Sort): Drafts {
    const sort = { theme, depth: String(depth), askedBy };
    const chosen = Object.entries(sort) as readonly [keyof Sort, string][];
    return [[OWN, { text }], ...chosen.map(([name, value]) => [SORT[name], { text: value }] as const)];
  }

  kept(id: string | undefined): BankQuestion | undefined {
    return this.#uses.now.own.find((one) => one.id === id);
  }

  sorted({ host, stock }: BankView): Sort {
    const { theme, depth, askedBy } = this.before ?? {
      theme: host.theme || stock.themes[0]?.id || THEMES[0],
      depth: 1,
      askedBy: 'either',
    };
    const chosen = (name: keyof Sort) => this.#typing.draft(SORT[name])?.text;
    return {
      theme: chosen('theme') ?? theme,
      depth: (Number(chosen('depth')) || depth) as Depth,
      askedBy: (chosen('askedBy') as Asker | undefined) ?? askedBy,
    };
  }

  type(text: string): void {
    const { base, itemId } = this.text;
    const start = itemId !== undefined && { base, itemId };
    const draft = { ...start, text };
    this.#typing.keep(OWN, isChanged([OWN, draft]) ? draft : null);
  }

  choose(name: keyof Sort, text: string): void {
    const itemId = this.before?.id;
    this.#typing.keep(SORT[name], { text, ...(itemId !== undefined && { itemId }) });
  }

  /** What is typed is that of this question, and of this text of it. */
  start(itemId: string, base?: string): void {
    this.#typing.keep(OWN, { text: this.text.text, base, itemId });
  }

  /** That text is kept, and somebody typed on: what they type changes it. */
  goOn(id: string, text: string): void {
    this.start(id, text);
    this.edits = id;
  }

  keep(drafts: Drafts): void {
    const kept = new Map(drafts);
    for (const field of FIELDS)
      if (kept.get(field) !== this.#typing.draft(field)) this.#typing.keep(field, kept.get(field) ?? null);
  }
}

/** Whether somebody would lose something. */
export const isChanged = ([, { text, base = '' }]: Drafts[number]) => text !== base;
