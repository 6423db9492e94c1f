import { css } from 'lit';
import { forced } from '../styles/forced.js';
import { suggestedStyles } from './suggested.styles.js';

/**
 * A line to search with, chips, and rows between hairlines.
 *
 * @cssprop [--one-on-one-list-size=38rem] - How tall the list of questions is at most on a page, where it scrolls by
 *   itself; in a dialog it is as tall as it is.
 */
export const styles = css`
  .bank {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    margin-block-start: 12px;
  }

  [part='bar'] {
    display: flex;
    gap: 10px;
    align-items: center;
  }

  [part='search'] {
    display: flex;
    flex: 1;
    gap: 10px;
    align-items: center;
    min-inline-size: 0;
    min-block-size: max(42px, var(--_target));
    padding-inline: 13px;
    border: 1.5px solid var(--_border);
    border-radius: 12px;
  }

  [part='search'] svg {
    color: var(--_ink-muted);
  }

  [part='search'] input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: max(38px, var(--_target));
    outline: 0;
  }

  /* Chromium draws it in a blue of its own. */
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }

  [part='search']:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part='filters'] {
    display: grid;
    gap: 12px;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 7px;
  }

  .chip {
    min-block-size: max(32px, var(--_target));
    padding: 3px 13px;
    border: 1.5px solid var(--_border);
    border-radius: 999px;
    font-size: 0.9em;
    font-weight: 500;
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    color: var(--_accent);
    font-weight: 600;
  }

  ${suggestedStyles}

  [part='own'] {
    display: grid;
    gap: 12px;
    justify-items: start;
  }

  [part='own'] > * {
    max-inline-size: 100%;
  }

  [part='own'] .fields {
    inline-size: 100%;
  }

  .lately > summary {
    font-size: 0.9em;
  }

  .end {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    gap: 8px;
  }

  /* Nothing that has the focus is under the foot. */
  .bank :is(button, input, select, textarea, summary) {
    scroll-margin-block-end: calc(var(--_foot, 9rem) + 12px);
  }

  .end :is(button, input) {
    scroll-margin-block-end: 0;
  }

  /* Where both would leave no room for what one reads, the last act stands at its place. */
  @media (max-height: 30rem) {
    .end {
      display: contents;
    }

    .end [part='foot'] {
      position: sticky;
      inset-block-end: 0;
    }
  }

  .end [part='undo'] {
    position: static;
  }

  [part='foot'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 56px;
    padding: 10px 16px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_sunken);
    color: var(--_ink-muted);
    font-size: 0.93em;
    font-variant-numeric: tabular-nums;
  }

  [part='found'] {
    flex: 1 1 auto;
  }

  /* Where it has a line of its own, too. */
  [part='foot'] .primary {
    margin-inline-start: auto;
  }

  [part='foot'] .lock {
    flex: none;
  }

  @container (max-width: 420px) {
    .row {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .ends {
      flex-direction: row;
      margin-block-start: 6px;
      gap: 14px;
      grid-column: 2;
    }

    /* How much was found stands beside the way to write one, and takes no line of its own. */
    [part='foot'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 4px;
      min-block-size: 0;
      padding: 4px 8px;
      font-size: 0.83em;
      line-height: 1.2;
    }

    [part='foot'] .primary {
      grid-column: 1 / -1;
      margin-block-end: 6px;
      margin-inline-start: 0;
      text-align: center;
    }
  }

  /* After the rows, whose colors it takes back. */
  ${forced}

  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    [part='suggested'],
    [part='care'] {
      outline: 1px solid;
    }

    /* Not a link, as engines have it. */
    summary {
      color: canvastext;
    }
  }

  @media (forced-colors: active) {
    .dots .on {
      forced-color-adjust: none;
      border-color: canvastext;
      background: canvastext;
    }
  }

  @media print {
    button,
    [part='bar'],
    [part='filters'],
    [part='suggested'],
    [part='care'],
    [part='own'],
    [part='undo'],
    .screen,
    .target {
      display: none;
    }

    .end {
      position: static;
    }

    .bounded [part='list'] {
      max-block-size: none;
    }
  }
`;
