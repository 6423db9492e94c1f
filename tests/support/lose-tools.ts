import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { Toolbox } from '../../packages/elements/src/agenda/toolbox.js';
import { replaceMember } from '../storage/databases.js';
import { says } from './agenda-dialogs.js';

/** Agendas that are shown from now on do not get what changes something, as where that file is missing. */
export const loseTools = (): (() => void) =>
  replaceMember(Toolbox.prototype, 'prepare', function (this: Toolbox<unknown>) {
    this.isMissing = true;
  });

/** Resolves once an agenda says that something is missing. */
export async function saysMissing(element: OneOnOneAgenda): Promise<void> {
  element.requestUpdate();
  await says(element, 'could not be loaded');
}
