import { isOneOnOneError } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

type Path = readonly (string | number)[];

/** Leaves it to JSON, which makes `null` of what it cannot hold. */
export const leavesItToJson: Mutant = (disk) =>
  new (class extends HandMade {
    override checkValue(value: unknown): void {
      JSON.stringify(value);
    }

    override copy<T>(value: T): T {
      return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
    }
  })(disk);

/** Says that something is wrong, and not where. */
export const hidesThePath: Mutant = (disk) =>
  new (class extends HandMade {
    override checkValue(value: unknown, path: Path = []): void {
      try {
        super.checkValue(value, path);
      } catch (error) {
        throw isOneOnOneError(error, 'invalid') ? this.refusal('invalid') : error;
      }
    }
  })(disk);

/** Takes whatever it meets a second time for a cycle. */
export const meetsThingsTwice: Mutant = (disk) =>
  new (class extends HandMade {
    override checkValue(value: unknown, path: Path = []): void {
      super.checkValue(value, path);
      const met = new Set<unknown>();
      const walk = (part: unknown): void => {
        if (typeof part !== 'object' || part === null) return;
        if (met.has(part)) throw this.refusal('invalid', { path });
        met.add(part);
        Object.values(part).forEach(walk);
      };
      walk(value);
    }
  })(disk);

/** Looks at the members of a value, and not at their names. */
export const overlooksNames: Mutant = (disk) =>
  new (class extends HandMade {
    override checkValue(value: unknown, path: Path = []): void {
      try {
        super.checkValue(value, path);
      } catch (error) {
        const names = typeof value === 'object' && value !== null ? Object.keys(value).join() : '';
        if (!/[\uD800-\uDFFF]/u.test(names)) throw error;
      }
    }
  })(disk);

/** Looks into objects and lists, and takes a value that is neither for fine. */
export const looksInsideOnly: Mutant = (disk) =>
  new (class extends HandMade {
    override checkValue(value: unknown, path: Path = []): void {
      if (typeof value === 'object' && value !== null) super.checkValue(value, path);
    }

    override copy<T>(value: T): T {
      return typeof value === 'object' ? (JSON.parse(JSON.stringify(value)) as T) : value;
    }
  })(disk);

/** Walks down until the stack ends. */
export const runsOutOfStack: Mutant = (disk) =>
  new (class extends HandMade {
    override checkValue(value: unknown, path: Path = []): void {
      try {
        super.checkValue(value, path);
      } catch (error) {
        if (!isOneOnOneError(error, 'too-large')) throw error;
        const walk = (part: unknown): unknown => Array.isArray(part) && part.map(walk);
        walk(value);
      }
    }
  })(disk);

/** Says that a value is too large when everything beside it is written. */
export const refusesTooLate: Mutant = (disk) =>
  new (class extends HandMade {
    override write(...[writes, ids]: Parameters<HandMade['write']>): void {
      const isLarge = (value: unknown) => typeof value === 'string' && value.length > 500_000;
      super.write(
        writes.filter((write) => write.kind === 'delete' || !isLarge(write.value)),
        ids,
      );
      if (writes.some((write) => write.kind === 'put' && isLarge(write.value))) throw this.refusal('invalid');
    }
  })(disk);
