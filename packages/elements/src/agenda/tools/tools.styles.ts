import { css } from 'lit';

/** The fields of an item, the menu and the dialogs, and what is seen only while something is done. */
export const toolStyles = css`
  [part='version'] {
    margin-block-start: 8px;
    padding: 6px 12px;
    border-inline-start: 3px solid var(--_warm);
    font-size: 0.9em;
  }

  [part='editor'] {
    gap: 10px;
    align-items: end;
  }

  .wide,
  [part='objective'] > :is(p, div) {
    grid-column: 1 / -1;
  }

  /* The whole box stands for its line. */
  .sheet :is([part='objective'], [part~='add']) textarea {
    outline: 0;
  }

  :is([part='objective'], [part~='add']):has(textarea:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  [part='menu'],
  dialog {
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  [part='menu'] {
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-inline,
      flip-block,
      flip-block flip-inline;
    inline-size: max-content;
    max-inline-size: min(20em, 100vw - 4.5rem);
    max-block-size: max(100% - 8px, 50vh - 2rem);
    margin-block: 4px;
    font-size: 0.93em;
  }

  [part='menu']:not(:has(*)) {
    display: none;
  }

  [role='menuitem'] {
    display: block;
    inline-size: 100%;
    min-block-size: max(32px, var(--_target));
    padding: 4px 10px;
  }

  [role='menuitem']:is(:hover, :focus-visible) {
    background: var(--_sunken);
    outline-offset: -2px;
    border-radius: 6px;
  }

  .narrow {
    display: none;
  }

  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }

  details {
    inline-size: 100%;
  }

  details li:not(.markdown li) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }

  details li:not(.markdown li) > :first-child {
    flex: 1 1 12em;
  }

  .move {
    touch-action: none;
    cursor: grab;
  }

  [part~='item'][part~='dragged'] {
    z-index: 1;
    background: var(--_surface);
    outline: 1.5px solid var(--_border);
  }

  [part~='drop-before']::before,
  [part~='drop-after']::before {
    content: '';
    position: absolute;
    inset: -2px 0 auto;
    border-block-end: 3px solid var(--_accent);
  }

  [part~='drop-after']::before {
    inset-block: auto -2px;
  }

  [part~='add'] .refusal {
    order: 1;
    inline-size: 100%;
  }

  .foot {
    display: grid;
    gap: 4px;
    justify-items: start;
    font-size: 0.9em;
  }

  .foot [part~='notice'] {
    justify-self: stretch;
    margin-block: 8px;
    font-size: inherit;
  }

  /* Ways that begin a row of their own stand where the others do. */
  .foot > div:has(> .link) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }

  .foot > div > .link + .link {
    margin-inline-start: -5px;
  }

  .foot > div > [part~='notice'] {
    flex: 1 1 100%;
  }

  /* Quiet: it can wait, and there is nothing wrong. */
  [part~='reminder'] {
    grid-template-columns: minmax(0, 1fr) auto;
    background: var(--_sunken);
  }

  @container (max-width: 719px) {
    .narrow {
      display: block;
    }

    [part~='reminder'] > div {
      grid-area: 2 / 1;
    }
  }

  @container (min-width: 440px) {
    [part='editor'] {
      grid-template-columns: 7em minmax(0, 1fr) auto;
    }

    [part='editor'] > .need {
      grid-column: 2 / -1;
    }

    [part='editor'] > .rhythm {
      grid-column: 1 / -2;
    }

    [part='editor'] > .button {
      grid-column: -2;
    }
  }
`;
