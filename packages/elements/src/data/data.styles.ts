import { css } from 'lit';

/** The sheet: a heading, rows of facts divided by hairlines, and the ways out. */
export const styles = css`
  /* There before it says anything, but without a place of its own. */
  [role='status']:not(:has(*), [part~='save-state'], dialog *) {
    position: absolute;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: baseline;
    justify-content: space-between;
  }

  :is([part~='newer'], [part~='wiped']) {
    background: var(--_sunken);
  }

  [part~='wiped'] svg {
    color: var(--_accent);
  }

  dl > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 2px 16px;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  dl > div:last-child {
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_ink-muted);
    font-weight: 600;
    font-size: 0.9em;
  }

  dd {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  dd .warm {
    font-size: inherit;
  }

  dd .link {
    display: block;
  }

  .later {
    color: var(--_ink-muted);
  }

  [part='ways'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  [part='leave'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: baseline;
    color: var(--_ink-muted);
    font-size: 0.9em;
  }

  @container (max-width: 479px) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }

    [part~='notice'] > div {
      grid-area: 2 / 2;
    }
  }

  @media not print {
    .on-paper {
      display: none;
    }
  }

  @media print {
    .on-screen,
    dd .link,
    button,
    [part='leave'],
    [part~='save-state'],
    [part~='notice'] {
      display: none;
    }
  }
`;
