import { isOneOnOneError, OneOnOneError } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

/** Throws a plain error where someone was quicker. */
export const throwsPlainErrors: Mutant = (disk) =>
  new (class extends HandMade {
    override refusal(...given: Parameters<HandMade['refusal']>): Error {
      return given[0] === 'conflict' ? new Error('Revision mismatch.') : super.refusal(...given);
    }
  })(disk);

/** Says what went wrong, and not what can be done. */
export const saysTooLittle: Mutant = (disk) =>
  new (class extends HandMade {
    override refusal(...given: Parameters<HandMade['refusal']>): Error {
      const { code, message, details } = super.refusal(...given) as OneOnOneError<'conflict'>;
      const { retry: _retry, ...rest } = details;
      return new OneOnOneError(code, message, rest);
    }
  })(disk);

/** Takes its turn after the one before, and never gives it back after a failure. */
export const keepsTheLock: Mutant = (disk) =>
  new (class extends HandMade {
    #turn = Promise.resolve();

    override async turn(): Promise<void> {
      await super.turn();
      await this.#turn;
    }

    override write(...given: Parameters<HandMade['write']>): void {
      let release = () => {};
      this.#turn = new Promise((resolve) => {
        release = resolve;
      });
      super.write(...given);
      release();
    }
  })(disk);

/** Keeps a promise of every commit beside the one it answers, and lets a conflict through there. */
export const leavesARejection: Mutant = (disk) =>
  new (class extends HandMade {
    override async save(...given: Parameters<HandMade['save']>): Promise<void> {
      const saving = super.save(...given);
      void saving.catch((error: unknown) => {
        if (isOneOnOneError(error, 'conflict')) throw error;
      });
      return saving;
    }
  })(disk);

/** Tells the console of every failure. */
export const tellsTheConsole: Mutant = (disk) =>
  new (class extends HandMade {
    override refusal(...given: Parameters<HandMade['refusal']>): Error {
      const refusal = super.refusal(...given);
      if (given[0] === 'conflict') console.debug('storage:', refusal.message);
      return refusal;
    }
  })(disk);
