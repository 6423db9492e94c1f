import { css } from 'lit';

/** Templates to choose from, and those of one's own. */
export const ownTemplateStyles = css`
  [part='templates'] li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }

  [part='templates'] li > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  [part='templates'] li > :last-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }

  [part='templates'] .link {
    margin-inline-start: -5px;
  }

  [part='templates'] div > bdi,
  dialog [aria-level='3'] {
    font-weight: 600;
  }

  dialog [aria-level='3'] {
    margin-block-end: -10px;
    color: var(--_ink-muted);
    font-size: 0.87em;
  }

  /* In one direction with its row, whichever its words have. */
  [part='templates'] .meta {
    display: block;
  }

  /* In view wherever one has scrolled to: what it tells of may have been done at the end. */
  .outcome {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 6px;
    background: var(--_surface);
  }

  /* There before it says anything, but without a place of its own. */
  .fields .outcome:not(:has(*)) {
    position: absolute;
    padding: 0;
  }

  fieldset > .button {
    margin-block-start: 8px;
  }
`;
