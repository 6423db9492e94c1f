import { css } from 'lit';

/** The place of the list, until it is there. It is not for paper, which may be for one of those in it. */
export const styles = css`
  .shell {
    min-block-size: 8rem;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
