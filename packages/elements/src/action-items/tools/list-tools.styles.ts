import { css } from 'lit';

/** The line to add an action, and its fields: in an agenda and alone. */
export const listToolStyles = css`
  [part='action-editor'] {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 12px;
    align-items: end;
    padding-block-end: 6px;
  }

  [part='action-editor'] > .button {
    justify-self: start;
  }

  .why {
    display: grid;
    gap: 8px;
    align-items: end;
    justify-items: start;
  }

  .why > div {
    inline-size: 100%;
  }

  [part='add-action'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 8px 10px;
    align-items: center;
    margin-block-start: 16px;
    padding-block: 7px;
    padding-inline: 12px 7px;
    border: 1.5px solid var(--_border);
    border-radius: 12px;
  }

  [part='add-action']:has(textarea:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  [part='add-action'] textarea {
    grid-column: 2;
    padding-block: 6px;
    outline: 0;
  }

  [part='add-action']:not(:has(.monogram)) textarea {
    grid-column: 1 / span 2;
  }

  [part='add-action'] .refusal,
  .who-when {
    grid-column: 1 / -1;
  }

  [part='add-action'] .button {
    grid-area: 1 / 3;
  }

  .who-when,
  .who-when > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
    color: var(--_ink-muted);
  }

  .who-when {
    font-size: 0.87em;
  }

  .who-when :is(input, select) {
    min-block-size: max(28px, var(--_target));
    max-inline-size: 100%;
    padding: 2px 8px;
    border: 1.5px solid var(--_border);
    border-radius: 8px;
    color: var(--_ink);
  }

  @container (min-width: 440px) {
    .why {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }

  @container (max-width: 439px) {
    [part='action-editor'] {
      grid-template-columns: minmax(0, 1fr);
    }

    [part='add-action'] .button {
      grid-area: auto;
      grid-column: 1 / -1;
      justify-self: end;
    }

    [part='add-action'] textarea {
      grid-column: 2 / -1;
    }
  }

  @media print {
    .why,
    select,
    input:not(.check),
    [part='undo'],
    [part='add-action'] {
      display: none !important;
    }
  }
`;
