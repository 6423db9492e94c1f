import { css } from 'lit';

/** A list of actions: in an agenda and alone. */
export const actionStyles = css`
  [part='group'] {
    inline-size: fit-content;
    margin-block-start: 16px;
    color: var(--_ink-muted);
    font-size: 0.9em;
    font-weight: 650;
  }

  [part='actions-list'] > .meta {
    padding-block: 8px;
    font-size: 0.9em;
  }

  [part~='action'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 10px;
    align-items: start;
    padding-block: var(--_gap) max(var(--_gap), 8px);
    border-block-end: 1px solid var(--_line);
  }

  [part~='action'] .title {
    min-block-size: var(--_target);
  }

  .square {
    border-radius: 5px;
  }

  .square:disabled {
    opacity: 0.6;
  }

  :is([part~='done'], [part~='dropped']) .title {
    color: var(--_ink-muted);
    text-decoration: line-through;
    text-decoration-color: var(--_border);
  }

  .owner {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  [part~='facts'] .monogram {
    inline-size: 20px;
    block-size: 20px;
    font-size: 9px;
  }

  [part~='facts'] .warm {
    font-size: inherit;
  }

  [part~='facts'] span.warm {
    font-weight: inherit;
  }

  @media print {
    [part='group'] {
      break-after: avoid;
    }

    [part~='action'] {
      break-inside: avoid;
    }
  }
`;
