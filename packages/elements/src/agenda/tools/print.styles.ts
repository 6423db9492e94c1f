import { css } from 'lit';

/** The sheet on paper, without controls. What is private is left out by the sheet itself. */
export const printStyles = css`
  @media print {
    :host {
      color-scheme: light;
    }

    * {
      print-color-adjust: exact;
    }

    button:not(.title),
    details,
    .foot,
    [part~='add'],
    [part='undo'],
    [part~='save-state'],
    [part~='notice'],
    [part='actions']:not(:has(li)),
    .sheet:has([part='review']) :is([part='meta'], [part='actions']) {
      display: none;
    }

    .sheet,
    header {
      margin-inline-end: 0;
      padding-inline-end: 0;
    }

    /* Without a handle to move it by. */
    [part~='item'] {
      grid-template-columns: auto minmax(0, 1fr) auto;
      break-inside: avoid;
    }
  }
`;
