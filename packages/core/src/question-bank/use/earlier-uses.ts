import { isAgendaItem } from '../../agenda/guard.js';
import type { AgendaItem } from '../../agenda/schema.js';
import { idsBefore } from '../../history/place.js';
import { keys } from '../../storage/keys.js';
import type { Workspace } from '../../workspace/workspace.js';
import { isQuestionUse } from './guard.js';
import { isDated, itemUse, type DatedUse } from './item-use.js';
import { recordsOf } from './past-talk.js';
import type { QuestionUse } from './schema.js';

/** So many meetings are read together. */
const TOGETHER = 12;

/** What became of questions in some meetings, and before which one to go on; undefined where there was none. */
export interface EarlierUses {
  readonly uses: readonly DatedUse[];
  readonly before: string | undefined;
}

/**
 * What became of questions in the meetings just before one, as far as the viewer may see it: for somebody who asks about a
 * question that `pastTalk` knows nothing of. What the viewer said for themselves alone, that knows already.
 */
export async function earlierUses(
  { storage, state }: Pick<Workspace, 'storage' | 'state'>,
  before: string,
): Promise<EarlierUses> {
  const { relationshipId, viewer } = state;
  const ids = idsBefore(before, TOGETHER);
  const read = async (prefixes: readonly (readonly string[])[]) =>
    (await Promise.all(prefixes.map((prefix) => storage.list({ prefix })))).flat();
  const [said, topics, own] = await Promise.all([
    read(ids.map((id) => keys.list(relationshipId, 'question-use', id))),
    read(ids.map((id) => keys.list(relationshipId, 'item', id))),
    read(viewer === null ? [] : ids.map((id) => keys.privateList(viewer, relationshipId, 'item', id))),
  ]);
  return {
    uses: [
      // Nobody can say for the other one that they never want a question again.
      ...recordsOf<QuestionUse>(said, isQuestionUse).filter(({ outcome }) => outcome !== 'never-again'),
      ...recordsOf<AgendaItem>([...topics, ...own], isAgendaItem)
        .map((item) => itemUse(item)) // what still waits in the backlog, `pastTalk` knows already
        .filter(isDated),
    ],
    before: ids.length < TOGETHER ? undefined : ids.at(-1),
  };
}
