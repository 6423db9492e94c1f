import type { ReactiveElement } from 'lit';

/** Remembers where a row is; called after the next render, lets it glide from there, so that one sees where it went. */
export function showMove({ renderRoot }: ReactiveElement, id: string): () => void {
  const row = renderRoot.querySelector(`#${id}`);
  const top = () => row?.getBoundingClientRect().top ?? 0;
  const before = top();
  return () => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    row?.animate({ translate: [`0 ${before - top()}px`, '0'] }, { duration: 150, easing: 'ease-out' });
  };
}
