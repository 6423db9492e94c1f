import { css } from 'lit';

/** What asks to be settled, and the ways. */
export const staleStyles = css`
  [part~='stale'] {
    margin-block-end: 12px;
  }

  .settle {
    grid-column: 1 / -1 !important;
    grid-row: auto !important;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block: 8px 4px;
  }

  .settle [part='new-line'] {
    background: var(--_surface);
  }

  @media print {
    [part~='stale'] {
      display: none;
    }
  }
`;
