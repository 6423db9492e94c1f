import { css } from 'lit';
import { newLineStyles } from '../../agenda/meeting/new-line.styles.js';
import { hover } from '../../styles/hover.js';
import { plainFields } from '../../styles/plain-fields.js';

/** The ways below an open meeting, and the dialog over the page. */
export const historyToolStyles = css`
  ${plainFields}
  ${hover}

  dialog {
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  ${newLineStyles}

  .ways,
  dialog .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }

  .ways {
    font-size: 0.9em;
  }

  a.button {
    color: inherit;
    text-decoration: none;
  }

  dialog .row > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .unsaved {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    padding: 9px 14px;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_ink);
    font-size: 0.9em;
  }

  @media print {
    .ways,
    .unsaved,
    [part='new-line'] {
      display: none !important;
    }

    [part='history']:has(.printed) :is(.row:not(:has(.printed)), [part='unprinted'], [part='found']) {
      display: none;
    }
  }
`;
