import { css } from 'lit';
import { forced } from './forced.js';
import { hover } from './hover.js';
import { plainFields } from './plain-fields.js';

/** Forms and their fields, what folds, and what can be undone: wherever something is filled in. */
export const fields = css`
  form {
    padding: 18px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  ${plainFields}
  ${forced}
  ${hover}

  /* They stand in the order of the page, in whichever direction their words run. */
  :is(div, span):has(> .link + .link) {
    unicode-bidi: normal;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  .row > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  /* The marker stands on the side of the page. */
  summary {
    unicode-bidi: normal;
    inline-size: fit-content;
    min-block-size: var(--_target);
    color: var(--_ink-muted);
    font-weight: 600;
  }

  [part='undo'] {
    position: sticky;
    inset-block-end: 8px;
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: 100%;
    font-size: 0.9em;
    animation: settle 0s 12s forwards;
  }

  @keyframes settle {
    to {
      position: static;
      justify-self: start;
    }
  }

  [part='undo']:has(*) {
    min-block-size: max(36px, var(--_target));
    padding-inline: 14px 9px;
    border: 1px solid var(--_border);
    border-radius: 18px;
    background: var(--_surface);
    color: var(--_ink);
  }

  [part='undo'] .link {
    flex: none;
  }
`;
