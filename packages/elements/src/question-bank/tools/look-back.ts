import { earlierUses } from '@one-on-one/core/question-bank';
import { reportError } from '../../events/report-error.js';
import { lastOf } from '../use-reader.js';
import type { BankDesk } from './desk.js';

/** Reads further back what became of a question. */
export class LookBack {
  readonly #desk: BankDesk;

  constructor(desk: BankDesk) {
    this.#desk = desk;
  }

  /** Reads on while somebody wants to know it and nothing is known. */
  async of(id: string, isWanted: () => boolean): Promise<void> {
    const { connection, host, uses } = this.#desk;
    const { workspace } = connection;
    try {
      while (workspace && isWanted() && !uses.now.talk.isWhole && !uses.told(id)) {
        const { of, told, before } = uses.earlier;
        if (before === undefined) return;
        const earlier = await earlierUses(workspace, before);
        uses.earlier = { of, told: new Map([...lastOf(earlier.uses), ...told]), before: earlier.before };
      }
    } catch (error) {
      reportError(host, error);
    }
  }
}
