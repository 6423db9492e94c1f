import { css } from 'lit';

/** The list: a row for each pair, hairlines between, and what is shown now marked at its edge. */
export const sheetStyles = css`
  [part='relationships'] {
    gap: 14px;
  }

  /* There before they say anything, but without a place of their own. */
  :is([part='undo'], [role='status'], .refusal):empty {
    position: absolute;
  }

  [part~='notice'] {
    grid-template-columns: auto minmax(0, 1fr);
  }

  [part~='notice'] button {
    grid-column: 2;
    justify-self: start;
  }

  [part~='archived'][part~='notice'] {
    background: var(--_sunken);
  }

  [part~='archived'][part~='notice'] svg {
    color: var(--_ink-muted);
  }

  [part='list'] {
    border-block-start: 1px solid var(--_line);
  }

  [part~='relationship'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    border-block-end: 1px solid var(--_line);
  }

  .pair {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 0 12px;
    align-items: center;
    min-block-size: max(44px, var(--_target));
    padding-block: var(--_gap);
    padding-inline: 15px 4px;
  }

  .pair:hover [part='name'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Not a transparent border on the others: forced colors would show it. */
  .pair[aria-current] {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }

  .pair[aria-current] [part='name'] {
    font-weight: 650;
  }

  .monogram {
    grid-row: 1 / span 2;
    display: grid;
    align-self: start;
    margin-block-start: 7px;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    background: var(--_mentee-soft);
    color: var(--_mentee);
    font-size: 11px;
    font-weight: 650;
    letter-spacing: 0.02em;
  }

  .monogram.mentor {
    background: var(--_mentor-soft);
    color: var(--_mentor);
  }

  :is([part='name'], [part='meta']) {
    grid-column: 2;
  }

  [part='name'] {
    font-size: 1.03em;
    font-weight: 500;
    line-height: 1.35;
  }

  [part='meta'] {
    font-variant-numeric: tabular-nums;
  }

  .past {
    color: var(--_warm);
    font-weight: 600;
  }

  .turn {
    padding-inline: 8px;
    color: var(--_ink-muted);
    font-size: 0.87em;
  }

  .turn:hover {
    color: var(--_accent);
  }

  [part~='over'] .monogram,
  [part~='resting'] .monogram {
    background: var(--_sunken);
    color: var(--_ink-muted);
  }

  [part='empty'] {
    color: var(--_ink-muted);
    text-wrap: pretty;
  }

  [part='find'] {
    gap: 0;
  }

  .choice {
    inline-size: fit-content;
  }

  summary {
    font-size: 0.93em;
  }

  #add {
    justify-self: start;
  }
`;
