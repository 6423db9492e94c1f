import { css } from 'lit';

/** The place of the list, until it is there. */
export const styles = css`
  .shell {
    min-block-size: 8rem;
  }
`;
