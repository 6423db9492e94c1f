import { html } from 'lit';

/** What did not work, in words, with the way to try again. */
export const renderError = (words: string, again: string, onAgain: (event: Event) => void) =>
  html`<div part="error" role="alert">
    ${words}
    <button class="button" @click=${onAgain}>${again}</button>
  </div>`;
