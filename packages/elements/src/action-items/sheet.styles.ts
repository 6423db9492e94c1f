import { css } from 'lit';

/** Where a list of actions stands alone. */
export const sheetStyles = css`
  :is([part~='newer'], [part~='archived']) {
    background: var(--_sunken);
  }
`;
