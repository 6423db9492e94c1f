import { css } from 'lit';

/** The dialogs. */
export const dialogStyles = css`
  dialog {
    inline-size: min(30em, 92vw);
    margin: auto;
    padding: 22px;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  /* Whoever is asked who they are reads nothing of the other meanwhile. */
  dialog:has([name='viewer'])::backdrop {
    background: var(--_surface, canvas);
  }

  /* What stands around it in a dialog fits the window with it. */
  dialog [readonly] {
    max-block-size: max(6em, min(45vh, 100vh - 29rem));
    font-size: 0.93em;
  }

  /* An alert of a dialog has its place, once it says something. */
  .fields [role='alert']:not(:empty) {
    position: static;
  }

  .fields [role='status'] {
    display: grid;
    gap: 8px;
  }

  [type='file'] {
    unicode-bidi: normal;
  }

  .button:disabled {
    border-color: var(--_line);
    background: none;
    color: var(--_ink-muted);
    cursor: default;
  }

  ::file-selector-button {
    margin-inline-end: 10px;
    padding: 2px 10px;
    border: 1.5px solid var(--_border);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
  }

  #dialog-heading {
    inline-size: fit-content;
    font-size: var(--one-on-one-heading-size, 1.1em);
    font-weight: 650;
  }

  a.button {
    display: grid;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }

  .end {
    justify-content: end;
  }

  .danger {
    border-color: var(--_warm);
    color: var(--_warm);
  }

  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
  }

  .fields > .button {
    justify-self: end;
  }

  @media print {
    dialog,
    [part='undo'],
    select,
    [aria-live],
    input:not(.check),
    [part='objective']:has(textarea:placeholder-shown) {
      display: none !important;
    }

    :focus-visible {
      outline: 0;
    }

    textarea {
      max-block-size: none;
    }
  }
`;
