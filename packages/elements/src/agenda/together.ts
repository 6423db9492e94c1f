import { html } from 'lit';

/** Words with a date in them: what is read together stays on one line, "November 26" and "at 2:00 PM". */
export const together = (words: string) =>
  words.split(/ (?!\d\d?\b|\S+$)/).map((piece) => html`<span class="together">${piece}</span> `);
