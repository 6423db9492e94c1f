import { recordGuard, textGuard } from '../shared/guard.js';

/** Whether stored data is a win: what `WinSchema` says, without its weight. */
export const isWin = recordGuard('win', { meetingId: textGuard(), about: textGuard(), text: textGuard(500) });
