import type { StorageKey, Write } from '@one-on-one/core';
import { beside, type Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

type Listener = (keys: readonly StorageKey[]) => void;

/** Every listener on a disk, in the order in which they came. */
const listenersOf = beside((): { readonly listener: Listener; readonly watcher: HandMade }[] => []);

/** Keeps its listeners in a list, as anyone would. */
class Listed extends HandMade {
  readonly listeners = listenersOf(this.disk);

  override watch(listener: Listener): () => void {
    if (this.isClosed) throw this.refusal('closed');
    this.listeners.push({ listener, watcher: this });
    return () => this.stop(listener);
  }

  stop(listener: Listener): void {
    const place = this.listeners.findIndex((one) => one.listener === listener);
    if (place >= 0) this.listeners.splice(place, 1);
  }

  override tell(writes: readonly Write[]): void {
    const others = this.listeners.filter(({ watcher }) => watcher !== this);
    for (const { listener } of others) this.call(listener, this.copy(writes.map(({ key }) => key)));
  }

  call(listener: Listener, keys: readonly StorageKey[]): void {
    try {
      listener(keys);
    } catch {
      // A listener's fault is its own.
    }
  }
}

/** Keeps its listeners in a list, and does all of it right: a base for the others. */
export const keepsAList: Mutant = (disk) => new Listed(disk);

/** Answers no way to stop that works. */
export const neverStops: Mutant = (disk) =>
  new (class extends Listed {
    override stop(): void {}
  })(disk);

/** Takes the last listener off the list when it finds no other. */
export const stopsAnother: Mutant = (disk) =>
  new (class extends Listed {
    override stop(listener: Listener): void {
      this.listeners.splice(
        this.listeners.findIndex((one) => one.listener === listener),
        1,
      );
    }
  })(disk);

/** Lets one listener that throws end the round, and the commit. */
export const letsListenersThrow: Mutant = (disk) =>
  new (class extends Listed {
    override call(listener: Listener, keys: readonly StorageKey[]): void {
      listener(keys);
    }
  })(disk);

/** Listens on, and so watches, when it is closed. */
export const watchesWhenClosed: Mutant = (disk) =>
  new (class extends Listed {
    override watch(listener: Listener): () => void {
      return this.isClosed ? () => {} : super.watch(listener);
    }
  })(disk);

/** Tells the very keys that it was given to write, and lets listeners change them. */
export const lendsItsKeys: Mutant = (disk) =>
  new (class extends Listed {
    override tell(writes: readonly Write[]): void {
      const kept = writes.map(({ key }) => disk.records.get(key.join('/'))?.key ?? key);
      const others = this.listeners.filter(({ watcher }) => watcher !== this);
      for (const { listener } of others) this.call(listener, kept);
    }
  })(disk);
