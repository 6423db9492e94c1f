import { css } from 'lit';
import { forced } from '../styles/forced.js';
import { versions } from '../styles/versions.js';

/** Past meetings: rows between hairlines that open. */
export const styles = css`
  [part='heading'] {
    margin-block-end: 10px;
  }

  [part='search'] input {
    inline-size: 100%;
    min-block-size: max(36px, var(--_target));
    margin-block-end: 8px;
    padding: 5px 12px;
    border: 1.5px solid var(--_border);
    border-radius: 8px;
  }

  .row + .row,
  [data-chunk] + [data-chunk] > .row:first-child {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 8px;
    padding-block: var(--_gap);
    min-block-size: var(--_target);
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    grid-row: 1;
    margin-block-start: 0.5em;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 2px 3px;
    border: solid var(--_ink-muted);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  :host(:dir(rtl)) :not([open]) > summary::before {
    rotate: 135deg;
  }

  [open] > summary::before {
    rotate: 45deg;
  }

  summary > * {
    grid-column: 2;
  }

  /* Not to be opened, and in line with what is. */
  .here {
    padding-block-start: var(--_gap);
    padding-inline-start: 20px;
  }

  [part='when'] {
    font-weight: 550;
    font-size: 1.03em;
    text-wrap: balance;
  }

  .objective,
  .quiet,
  .facts,
  .kind {
    color: var(--_ink-muted);
    font-size: 0.9em;
  }

  .fate {
    color: var(--_ink-muted);
    font-weight: 600;
  }

  .matter {
    display: grid;
    gap: 16px;
    padding: 4px 0 18px 20px;
    max-inline-size: 75ch;
  }

  .matter:dir(rtl) {
    padding: 4px 20px 18px 0;
  }

  [part='subheading'] {
    color: var(--_ink-muted);
    font-size: 0.83em;
    font-weight: 600;
  }

  [part='section'] li {
    padding-block: 3px;
  }

  /* What is said of it stands off from it, and below it where there is no room. */
  [part='section'] > ul > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
  }

  [part='section'] > ul > li > :is([part~='note'], [part='version']) {
    flex: 1 1 100%;
    min-inline-size: 0;
  }

  ${versions}

  .facts {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }

  [part~='note'] {
    padding-block: 4px;
  }

  [part~='private'] {
    padding: 6px 10px;
    border-radius: 8px;
    background: var(--_private-soft);
    color: var(--_ink);
  }

  .lock {
    font-size: 0.87em;
  }

  .hits {
    padding: 0 0 12px 20px;
  }

  .hits:dir(rtl) {
    padding: 0 20px 12px 0;
  }

  .hits > li {
    padding-block: 3px;
  }

  .kind {
    margin-inline-end: 6px;
    font-weight: 600;
  }

  mark {
    border-radius: 3px;
    background: var(--_warm-soft);
    color: var(--_ink);
    font-weight: 600;
  }

  .shell {
    padding-block: var(--_gap);
    min-block-size: 65px;
  }

  .shell i {
    display: block;
    inline-size: 14em;
    max-inline-size: 80%;
    block-size: 1em;
    border-radius: 4px;
    background: var(--_sunken);
  }

  ${forced}

  /* Not a link, as engines have it. */
  @media (forced-colors: active) {
    summary > * {
      color: canvastext;
    }
  }

  [part='unprinted'] {
    display: none;
  }

  [part='error'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 9px 14px;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_ink);
    font-size: 0.9em;
  }

  @media (forced-colors: active) {
    [part~='note']:not([part~='private']) {
      outline: 0;
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }

    button,
    .shell,
    .own,
    summary::before,
    [part='search'],
    [part='error'],
    [part~='private'],
    [part='section']:not(:has(li:not(.own))),
    [data-chunk]:not(:has(*)) {
      display: none !important;
    }

    [part='unprinted'] {
      display: block;
    }

    :focus-visible {
      outline: 0;
    }

    summary,
    [part='subheading'] {
      break-after: avoid;
    }

    [part='section'] li,
    .hits > li,
    summary {
      break-inside: avoid;
    }
  }
`;
