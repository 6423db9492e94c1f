import { css } from 'lit';

/** What somebody else wrote of the same text at the same time. */
export const versions = css`
  [part='version'] {
    margin-block-start: 8px;
    padding: 6px 12px;
    border-inline-start: 3px solid var(--_warm);
    font-size: 0.9em;
  }
`;
