import { css } from 'lit';

/** The sheet: when, how often, how long, where. */
export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: center;
    justify-content: space-between;
  }

  [part~='notice'] {
    grid-template-columns: auto minmax(0, 1fr);
  }

  [part~='notice'] button {
    grid-column: 2;
    justify-self: start;
  }

  [part~='newer'] {
    background: var(--_sunken);
  }

  .when {
    font-size: var(--one-on-one-title-size, 1.4em);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  [part~='next'] {
    display: grid;
    gap: 4px;
  }

  [part='facts'] {
    display: grid;
    grid-template-columns: fit-content(11em) minmax(0, 1fr);
    gap: var(--_gap) 20px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
  }

  :is(dt, .subhead) {
    color: var(--_ink-muted);
    font-weight: 600;
    font-size: 0.9em;
  }

  dd {
    min-inline-size: 0;
  }

  [part='place'] > * {
    display: block;
  }

  a {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    color: var(--_accent);
    font-weight: 600;
  }

  [part='dates'] {
    display: grid;
    gap: 4px;
    font-variant-numeric: tabular-nums;
  }

  [part='dates'] li {
    text-wrap: balance;
    padding-block: calc(var(--_gap) / 2);
    border-block-end: 1px solid var(--_line);
  }

  @container (max-width: 439px) {
    [part='facts'] {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      padding-block-end: var(--_gap);
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }

    button,
    [part~='form'],
    [part='undo'],
    details:not([open]),
    [part~='save-state'],
    [part~='notice'] {
      display: none;
    }

    dt {
      break-after: avoid;
    }

    dd {
      break-inside: avoid;
    }
  }
`;
