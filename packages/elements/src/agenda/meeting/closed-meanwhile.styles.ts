import { css } from 'lit';

/** What tells that the other closed the meeting. */
export const closedStyles = css`
  [part~='closed'] {
    margin-block-end: 12px;
  }

  [part~='notice'][part~='closed'] > div {
    display: flex;
    flex-wrap: wrap;
    grid-area: 2 / 2 / auto / -1;
    gap: 2px 16px;
  }

  [part~='closed'] .link {
    margin: 0;
  }
`;
