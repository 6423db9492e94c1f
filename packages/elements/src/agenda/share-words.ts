import { nameIn, roleOf } from './people.js';
import { sentence } from './sentence.js';
import type { AgendaView } from './view.js';

/** Whom a private item can be shared with, in words. */
export function shareWords({ state, strings }: AgendaView) {
  const partner = roleOf(state, state.viewer) === 'mentor' ? 'mentee' : 'mentor';
  return sentence(strings.share, nameIn(state, partner, strings));
}
