import { aTimeout } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import type { ReactiveElement } from 'lit';

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const nameOf = (element: HTMLElement) =>
  element.getAttribute('aria-label') ?? textOf((element as HTMLInputElement).labels?.[0] ?? element);

const isSeen = (element: Element) => element.getClientRects().length > 0;

/** An element on a page, as a person meets it: by role and name. */
export class ElementPage<H extends ReactiveElement, W extends Workspace = Workspace> {
  readonly element: H;
  readonly workspace: W;

  constructor(element: H, workspace: W) {
    this.element = element;
    this.workspace = workspace;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }

  /** The first that is to be seen. */
  part(name: string): HTMLElement {
    const parts = this.all(`[part~='${name}']`);
    const found = parts.find(isSeen);
    if (found) return found;
    throw new Error(`No part "${name}" is to be seen among ${parts.length}`);
  }

  texts(part: string): string[] {
    return this.all(`[part~='${part}']`).map(textOf);
  }

  button(name: string): HTMLButtonElement {
    return this.#only<HTMLButtonElement>('button', name);
  }

  field<E extends HTMLElement = HTMLInputElement>(name: string): E {
    return this.#only<E>('input,textarea,select', name);
  }

  get focused(): HTMLElement | null {
    return this.element.shadowRoot?.activeElement as HTMLElement | null;
  }

  /** What the control with the focus is called; empty when it is elsewhere. */
  get focusedName(): string {
    return this.focused ? nameOf(this.focused) : '';
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Shows what is folded under these words. */
  async unfold(words: string): Promise<void> {
    this.#only('summary', words).click();
    await this.settled();
  }

  /** Types as an engine reports it. */
  async type(name: string, text: string): Promise<void> {
    const field = this.field(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Chooses in a list or a day, as an engine reports it. */
  async choose(name: string, value: string): Promise<void> {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async press(target: HTMLElement, key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const all = { key, bubbles: true, composed: true, cancelable: true, ...init };
    const event = new KeyboardEvent('keydown', all);
    target.dispatchEvent(event);
    await this.settled();
    return event;
  }

  /** What is said politely, once acts that follow each other are over. */
  async announced(): Promise<string> {
    await aTimeout(250);
    await this.element.updateComplete;
    return this.all('[aria-live=polite]').map(textOf).join();
  }

  /** Engines tell of opened and closed menus and dialogs a task later. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await aTimeout(0);
    await this.element.updateComplete;
  }

  #only<E extends HTMLElement>(selector: string, name: string): E {
    const shown = this.all<E>(selector).filter(isSeen);
    const found = shown.find((it) => nameOf(it) === name) ?? shown.find((it) => textOf(it) === name);
    if (found) return found;
    throw new Error(`Nothing is called "${name}"; there is ${shown.map(nameOf).join(' | ')}`);
  }
}
