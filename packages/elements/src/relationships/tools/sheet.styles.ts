import { css } from 'lit';

/** The list: a row for each pair, hairlines between, and what is shown now marked at its edge. */
export const sheetStyles = css`
  [part='relationships'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 24rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    position: relative;
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

  /* There before they say anything, but without a place of their own. */
  :is([role='alert'], [part='undo'], [role='status'], .refusal):not(:has(*)):empty,
  [role='alert']:not(:has(*)) {
    position: absolute;
  }

  [part='heading'] {
    font-size: 1.03em;
    font-weight: 650;
  }

  [part~='notice'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 12px;
    align-items: center;
    padding: 9px 14px;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_ink);
    font-size: 0.9em;
    text-wrap: pretty;
  }

  [part~='notice'] svg {
    color: var(--_warm);
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
    text-align: start;
    unicode-bidi: plaintext;
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

  #add {
    justify-self: start;
  }

  summary {
    inline-size: fit-content;
    min-block-size: max(32px, var(--_target));
    color: var(--_ink-muted);
    font-weight: 600;
    font-size: 0.93em;
  }

  [part='undo'] {
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: 100%;
    font-size: 0.9em;
  }

  [part='undo']:has(*) {
    min-block-size: max(36px, var(--_target));
    padding-inline: 14px 9px;
    border: 1px solid var(--_border);
    border-radius: 18px;
    background: var(--_surface);
    color: var(--_ink);
  }

  .shell {
    display: grid;
    gap: 12px;
    align-content: start;
    animation: show 0s 0.3s backwards;
  }

  .shell i {
    block-size: 46px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  @keyframes show {
    from {
      visibility: hidden;
    }
  }

  @media print {
    .turn,
    #add,
    [part='find'],
    [part='undo'],
    [part='add'] {
      display: none;
    }
  }
`;
