import type { ReactiveController, ReactiveElement } from 'lit';
import { nearest } from './language.js';

/** The language that the page gives the place where an element stands, told again whenever some `lang` there changes. */
export class LangAround implements ReactiveController {
  readonly #host: ReactiveElement;
  #watch: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang`; empty where there is none. */
  get lang(): string {
    return nearest(this.#host, 'lang') || document.documentElement.lang;
  }

  hostConnected(): void {
    this.#watch = new MutationObserver(() => this.#host.requestUpdate());
    let root = this.#host.getRootNode();
    this.#follow(root);
    while (root instanceof ShadowRoot) this.#follow((root = root.host.getRootNode()));
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  #follow(root: Node): void {
    this.#watch?.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
}
