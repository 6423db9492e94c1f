import { css } from 'lit';

/** What says that it can be pressed, once a pointer is over it: nobody waits for it to see the first thing. */
export const hover = css`
  .link:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .icon:hover {
    color: inherit;
  }
`;
