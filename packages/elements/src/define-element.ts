import { thisPage } from './context/page.js';

/** Registers an element once: on a page with two copies of this SDK the first keeps the tag. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const page = thisPage();
  if (typeof customElements === 'undefined' || page.refused) return;
  const tags = (page.tags ??= new Set());
  if (!customElements.get(tag)) {
    tags.add(tag);
    customElements.define(tag, element);
  } else if (!tags.has(tag)) {
    console.warn(`One-on-One: this page already uses <${tag}> for something else, which stays.`);
  }
}
