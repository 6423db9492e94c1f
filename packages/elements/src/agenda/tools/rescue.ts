import type { Fact, StorageAdapter } from '@one-on-one/core';
import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { WorkspaceController } from '../../context/workspace-controller.js';
import { reportError } from '../../events/report-error.js';
import { formatWhen } from '../../localize/format.js';
import type { Recovery } from '../../workspace/recovery.js';
import { icons } from '../icons.js';
import type { EquippedView } from './tools.js';

/** Until the page has come to rest, in milliseconds; looking after what is stored is in no hurry. */
const REST = 1500;

/** Offers what the browser lost, where there is a copy, and asks it to keep what people come back to. */
export class Rescue implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceController;
  #storage: StorageAdapter | undefined;
  #recovery: Recovery | undefined;
  #stop = () => {};

  constructor(host: ReactiveElement, connection: WorkspaceController) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  hostUpdate(): void {
    const storage = this.#connection.workspace?.storage;
    if (storage === this.#storage) return;
    this.#stop();
    this.#storage = storage;
    this.#recovery = undefined;
    if (!storage) return;
    const timer = setTimeout(() => void this.#follow(storage), REST);
    this.#stop = () => clearTimeout(timer);
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#stop();
      this.#storage = undefined;
    });
  }

  /** What was lost, and the ways on. */
  render({ strings, lang }: EquippedView) {
    const { loss, backup, restored } = this.#recovery ?? {};
    if (restored !== undefined)
      return html`<div part="notice restored" role="status">
        ${icons.check}<span>${strings.broughtBack(restored)}</span>
      </div>`;
    if (!loss) return nothing;
    const when = backup && formatWhen(backup.takenAt, backup.takenAt, lang);
    const words = loss.kind === 'rolled-back' ? strings.lostNewest : strings.lostAll;
    return html`<div part="notice lost" role="alert">
      ${icons.attention}<span>${words} ${when ? strings.copyOf(when) : strings.noCopy}</span>
      <div>
        ${when ? html`<button class="link" @click=${this.#restore}>${strings.bringBack}</button>` : nothing}
        <button class="link" @click=${this.#decline}>${strings.leaveIt}</button>
      </div>
    </div>`;
  }

  readonly #restore = (): void => {
    const { workspace } = this.#connection;
    if (workspace) this.#try(this.#recovery?.restore(workspace));
  };

  readonly #decline = (): void => this.#try(this.#recovery?.decline());

  #try(work: Promise<void> | undefined): void {
    work?.catch((error: unknown) => reportError(this.#host, error));
  }

  async #follow(storage: StorageAdapter): Promise<void> {
    const looked = await import('../../workspace/recovery.js').catch((error: unknown) => {
      reportError(this.#host, error);
    });
    const { workspace } = this.#connection;
    if (!looked || !workspace || storage !== this.#storage) return;
    this.#recovery = looked.recoveryOf(storage);
    if (!this.#recovery) return;
    const stopFollowing = this.#recovery.subscribe(() => this.#host.requestUpdate());
    // Some browsers ask the person: only those who come back to something have something to keep.
    const isBack = workspace.state.items.length > 0;
    const stopAsking = isBack
      ? once(workspace.onFact.bind(workspace), () => void looked.askToPersist())
      : () => {};
    this.#stop = () => {
      stopFollowing();
      stopAsking();
    };
    this.#host.requestUpdate();
  }
}

/** Calls `act` at the first fact; answers how to stop. */
function once(onFact: (listener: (fact: Fact) => void) => () => void, act: () => void): () => void {
  const stop = onFact(() => {
    stop();
    act();
  });
  return stop;
}
