import { css } from 'lit';

/** The forms, the buttons that open them, and what can be undone. */
export const formStyles = css`
  [part~='archived'] {
    background: var(--_sunken);
  }

  [part~='archived'] > div {
    grid-column: 2;
  }

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
    overflow-x: clip; /* WebKit lets a long choice of a select stick out */
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

  .fields .meta,
  .fields .refusal {
    margin-block-start: 4px;
  }

  .wide {
    inline-size: 100%;
  }

  .fields textarea {
    display: block;
    min-block-size: 6em;
    margin-block-start: 4px;
    padding: 6px 10px;
    border: 1.5px solid var(--_border);
    border-radius: 8px;
    font-size: 0.87em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    color: var(--_ink-muted);
    font-weight: 600;
  }

  details[open] {
    display: grid;
    gap: 10px;
  }

  details > * + * {
    margin-block-start: 10px;
  }

  [part='picture'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    border: 1.5px solid var(--_border);
    border-radius: 6px;
    color: var(--_ink-muted);
  }

  .mark.held {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .mark.skipped {
    border-style: dashed;
  }

  .mark.missed {
    border-color: var(--_warm);
    background: var(--_warm-soft);
    color: var(--_warm);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding-block: 6px;
    padding-inline-end: 12px;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--_ink-muted);
    font-weight: 600;
  }

  td bdi {
    display: block;
  }

  /* It stays in view for a while, but never over what is being filled in. */
  .sheet:not(:has(form)) [part='undo'] {
    position: sticky;
    inset-block-end: 8px;
    animation: settle 0s 12s forwards;
  }

  @keyframes settle {
    to {
      position: static;
    }
  }

  [part='undo'] {
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
