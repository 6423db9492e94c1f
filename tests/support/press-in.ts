import type { ReactiveElement } from 'lit';
import { waitUntil } from './wait-until.js';

/** Presses a button, or opens what is folded, by its words. */
export async function pressIn(element: ReactiveElement, words: string): Promise<void> {
  const find = () =>
    [...element.renderRoot.querySelectorAll<HTMLElement>('button, summary')].find(
      (button) => button.textContent.replace(/\s+/g, ' ').trim() === words,
    );
  await waitUntil(() => find() !== undefined, words);
  find()?.click();
  await element.updateComplete;
}
