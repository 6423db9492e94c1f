import { css } from 'lit';

/** The place of the list, until it is there. */
export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .shell {
    min-block-size: 8rem;
  }
`;
