import { css } from 'lit';

/** Where a list of actions stands alone. */
export const sheetStyles = css`
  :is([part~='newer'], [part~='archived']) {
    background: var(--_sunken);
  }

  [part='action-items'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 42rem;
    padding: var(--one-on-one-padding, 0);
    border-radius: var(--_radius);
    background: var(--one-on-one-color-surface, transparent);
    color: var(--one-on-one-color-ink, inherit);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    user-select: text;
  }
`;
