import { css } from 'lit';

/** The line in which something new is said, with its button. */
export const newLineStyles = css`
  [part='new-line'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    padding: 5px 6px 5px 12px;
    border: 1.5px solid var(--_border);
    border-radius: 12px;
  }

  [part='new-line']:dir(rtl) {
    padding: 5px 12px 5px 6px;
  }

  [part='new-line'] > textarea {
    flex: 1 1 12em;
    inline-size: 0;
    padding-block: 6px;
    outline: 0;
  }

  [part='new-line']:has(> textarea:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  [part='new-line'] > .button {
    margin-inline-start: auto;
  }

  [part='new-line'] .refusal {
    order: 1;
    inline-size: 100%;
  }

  [part='new-line'] > select {
    max-inline-size: 100%;
    min-block-size: max(32px, var(--_target));
    padding-inline: 8px;
    border: 1.5px solid var(--_border);
    border-radius: 8px;
    font-size: 0.9em;
  }
`;
