import { css } from 'lit';

/** Buttons that look like words. */
export const links = css`
  .link {
    min-block-size: var(--_target);
    margin-inline-start: -5px;
    padding-inline: 5px;
    color: var(--_accent);
    font-weight: 600;
  }

  .link + .link {
    margin-inline-start: 6px;
  }
`;
