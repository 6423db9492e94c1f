import { html } from 'lit';

/** An icon of one line, in the colour of the text beside it. */
export const icon = (path: string) =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;

/** Something needs attention. Apart: it is there before what draws the rest. */
export const attention = icon('M8 4.6v4M8 11.4h.01M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6');
