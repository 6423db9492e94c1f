import { isOneOnOneError, MemoryStore, type Workspace } from '@one-on-one/core';
import { questionUses, useQuestion, writeQuestion } from '@one-on-one/core/question-bank';
import { aClock, aWorkspace, saved } from './workspaces.js';

const clock = aClock();
/** The time, which moves on with every reading. */
export const now = () => clock.now();

/** A page of the pair, with a topic on its agenda. */
export async function aPage(store = new MemoryStore(), viewer: string | null = 'mentor'): Promise<Workspace> {
  const page = aWorkspace({ store, relationship: 'pair-1', ...(viewer !== null && { viewer }) });
  await page.ready;
  if (page.state.items.length === 0) page.run('agenda-item-add', { titles: ['The budget'] });
  await saved(page);
  return page;
}

/** Says that a question was asked; name only what the test is about. */
export const use = (page: Workspace, detail: Partial<Parameters<typeof useQuestion>[1]> = {}) =>
  useQuestion(page, { questionId: 'q1', outcome: 'asked', askedBy: 'mentor', ...detail }, now());

/** Writes a question of one’s own; name only what the test is about. */
export const write = (page: Workspace, detail: Partial<Parameters<typeof writeQuestion>[1]> = {}) =>
  writeQuestion(
    page,
    {
      id: 'own',
      text: 'What do we owe each other?',
      theme: 'relationship',
      depth: 2,
      askedBy: 'either',
      ...detail,
    },
    now(),
  );

/** What became of questions, as a page sees it. */
export const outcomesOn = async (page: Workspace) => (await questionUses(page)).map(({ outcome }) => outcome);

/** Why something is refused. */
export async function refusalOf(doing: Promise<unknown>): Promise<string | undefined> {
  try {
    await doing;
  } catch (error) {
    if (isOneOnOneError(error, 'invalid')) return error.details.path.join(' ');
    return isOneOnOneError(error) ? error.code : String(error);
  }
  return undefined;
}

/** What of a store is about questions, by where it lies. */
export const keysIn = (store: MemoryStore) =>
  [...store.records()]
    .map(({ key }) => key.join('/'))
    .filter((key) => /question/.test(key))
    .sort();
