import { css } from 'lit';

/** The forms, the buttons that open them, and what can be undone. */
export const formStyles = css`
  [part='acts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .button {
    white-space: normal;
  }

  [part~='form'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 18px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  .form-heading {
    font-weight: 650;
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

  .fields :is(label, legend) {
    padding: 0;
    font-size: 0.87em;
    font-weight: 600;
  }

  .fields :is(input:not([type='radio']), select) {
    display: block;
    inline-size: 100%;
    min-block-size: max(36px, var(--_target));
    margin-block-start: 4px;
    padding: 6px 10px;
    border: 1.5px solid var(--_border);
    border-radius: 8px;
  }

  .fields select {
    background: var(--_surface);
  }

  .fields .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: max(32px, var(--_target));
    font-size: inherit;
    font-weight: inherit;
  }

  [part='undo'] {
    position: sticky;
    inset-block-end: 8px;
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: max(36px, var(--_target));
    font-size: 0.9em;
  }

  [part='undo']:has(*) {
    padding-inline: 14px 9px;
    border: 1px solid var(--_border);
    border-radius: 18px;
    background: var(--_surface);
    color: var(--_ink);
  }
`;
