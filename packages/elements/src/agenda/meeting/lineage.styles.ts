import { css } from 'lit';

/** How often a row came back, or will, stands beside what it is for, in the weight of that. */
export const lineageStyles = css`
  .body.carried {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }

  .body.carried > .title {
    max-inline-size: none;
    margin-block-end: calc(12px - var(--_target) / 2);
    padding-inline-end: max(0px, 100% - 75ch);
  }

  .body.carried > .meta {
    margin-block-start: 0;
  }

  .body.carried > [part='version'] {
    inline-size: 100%;
  }

  .lineage .warm {
    font-weight: inherit;
    font-size: inherit;
  }
`;
