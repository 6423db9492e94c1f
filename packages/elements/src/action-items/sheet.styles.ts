import { css } from 'lit';

/** Where a list of actions stands alone: nothing else will stand beside it. */
export const sheetStyles = css`
  .sheet {
    padding-inline-end: 0;
  }

  header {
    margin-inline-end: 0;
  }

  :is([part~='newer'], [part~='archived']) {
    background: var(--_sunken);
  }
`;
