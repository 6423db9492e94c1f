import { css } from 'lit';

/** The fields: to find a person, and to add one. */
export const formStyles = css`
  [part='find'] input,
  [part='add'] input:not([type='radio']) {
    display: block;
    inline-size: 100%;
    min-block-size: max(36px, var(--_target));
    margin-block-start: 4px;
    padding: 6px 10px;
    border: 1.5px solid var(--_border);
    border-radius: 8px;
  }

  :is(label, legend) {
    padding: 0;
    font-size: 0.87em;
    font-weight: 600;
  }

  [part='add'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 18px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: fit-content;
    min-block-size: max(32px, var(--_target));
    font-size: inherit;
    font-weight: inherit;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
