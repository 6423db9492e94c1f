import { NEEDS } from '../../agenda/needs.js';
import { STAGES } from '../../stages/stages.js';
import { AREAS, THEMES, type BankQuestion } from '../question.js';
import type { KeptQuestion } from './schema.js';

// Long enough that it does not come up in every meeting, short enough that somebody who wrote it sees it again.
const COOLDOWN = 3;

/** A question of one's own as the bank would hold it: it fits everywhere; undefined where it is one of the bank. */
export function ownQuestion({ id, text, theme, depth, asker }: KeptQuestion): BankQuestion | undefined {
  if (!text) return undefined;
  return {
    id,
    version: 1,
    theme: theme ?? THEMES[0],
    depth: depth ?? 1,
    askedBy: asker ?? 'either',
    stages: STAGES,
    needs: NEEDS,
    areas: AREAS,
    form: 'open',
    text,
    intent: '',
    followUps: [],
    cooldownMeetings: COOLDOWN,
  };
}
