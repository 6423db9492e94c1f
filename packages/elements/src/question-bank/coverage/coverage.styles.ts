import { css } from 'lit';

/** Blocks on a line, one for each topic: what is not touched has an empty place. */
export const coverageStyles = css`
  .blocks {
    display: grid;
    grid-template-columns: fit-content(12em) minmax(0, 1fr) auto;
    gap: 6px 14px;
    margin-block: 10px;
    padding: 0;
    list-style: none;
  }

  .blocks li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: end;
  }

  .row-of {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    align-items: end;
    border-block-end: 1px solid var(--_line);
  }

  .row-of i {
    box-sizing: border-box;
    inline-size: 14px;
    block-size: 14px;
    border: 1.5px solid var(--_accent);
    background: var(--_accent);
  }

  .row-of .depth-1 {
    block-size: 8px;
  }

  .row-of .depth-3 {
    block-size: 20px;
  }

  /* What no question stands behind has no depth. */
  .row-of i:not([class]) {
    background: none;
  }

  .row-of .none {
    block-size: 8px;
    border: 1.5px dashed var(--_border);
    background: none;
  }

  [part='coverage'] .quiet {
    color: var(--_ink-muted);
    font-size: 0.87em;
  }

  [part='coverage'] summary {
    font-size: 0.9em;
  }

  .wide {
    overflow-x: auto;
  }

  [part='coverage'] table {
    border-collapse: collapse;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  [part='coverage'] :is(th, td) {
    padding: 4px 14px 4px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: inherit;
  }

  [part='coverage'] td {
    text-align: end;
  }

  @container (max-width: 439px) {
    .blocks {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .row-of {
      grid-area: 2 / 1 / auto / -1;
    }
  }
`;
