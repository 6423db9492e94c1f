import { css } from 'lit';
import { menus } from '../../styles/menus.js';
import { versions } from '../../styles/versions.js';

/** The fields of an item, the menu and the dialogs, and what is seen only while something is done. */
export const toolStyles = css`
  ${versions}

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

  ${menus}

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
