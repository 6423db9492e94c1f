import { css } from 'lit';

/** Fields below each other, and the box of what lies over the page. */
export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }

  .fields :is(label, legend) {
    font-size: 0.87em;
    font-weight: 600;
  }

  .fields :is(input:not([type='checkbox'], [type='radio']), textarea, select) {
    display: block;
    inline-size: 100%;
    min-block-size: max(1.5em + 16px, var(--_target));
    margin-block-start: 4px;
    padding: 6px 10px;
    border: 1.5px solid var(--_border);
    border-radius: 8px;
  }

  .fields .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: max(32px, var(--_target));
    font-size: inherit;
    font-weight: inherit;
  }

  [part='menu'],
  dialog {
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }
`;
