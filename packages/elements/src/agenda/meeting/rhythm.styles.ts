import { css } from 'lit';

/** The words of a row that comes back by itself stand beside what it is for. */
export const rhythmStyles = css`
  .body:has(> .rhythm) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }

  .body:has(> .rhythm) > .title {
    max-inline-size: none;
    margin-block-end: calc(12px - var(--_target) / 2);
    padding-inline-end: max(0px, 100% - 75ch);
  }

  .body:has(> .rhythm) > .meta {
    margin-block-start: 0;
  }

  .body:has(> .rhythm) > [part='version'] {
    inline-size: 100%;
  }
`;
