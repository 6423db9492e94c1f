import type { Refused } from '@one-on-one/core';
import type { ToolStrings } from '../../localize/strings.js';
import type { EquippedDesk } from './tools.js';

/** That nothing came of what was asked for, in a sentence. */
export const refusedWords = (
  { drafts, isTurn }: Refused,
  { notChanged, notEntered, notUndone }: ToolStrings,
) => (drafts.length > 0 ? notEntered : isTurn ? notUndone : notChanged);

/** Calls `tell` once for each act that came to nothing, where it was asked for; says so aloud. */
export function onRefused(
  {
    announcer,
    connection,
    host,
    strings,
  }: Pick<EquippedDesk, 'announcer' | 'connection' | 'host'> & {
    readonly strings: () => ToolStrings;
  },
  isHere: () => boolean,
  tell: (refused: Refused) => void,
): void {
  let known = connection.state?.refused;
  host.addController({
    hostUpdate() {
      const { refused } = connection.state ?? {};
      const isNew = refused !== known;
      known = refused;
      if (!isNew || !refused || !isHere()) return;
      announcer.say(refusedWords(refused, strings()));
      tell(refused);
    },
  });
}
