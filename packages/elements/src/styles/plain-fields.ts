import { css } from 'lit';

/** Fields below each other, each with its label above it. */
export const plainFields = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }

  .fields :is(label, legend) {
    padding: 0;
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
    padding-block: 3px;
    font-size: inherit;
    font-weight: inherit;
  }
`;
