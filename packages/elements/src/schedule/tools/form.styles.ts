import { css } from 'lit';
import { versions } from '../../styles/versions.js';

/** The forms, the buttons that open them, and how it went. */
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

  ${versions}

  [part~='form'] {
    overflow-x: clip; /* WebKit lets a long choice of a select stick out */
  }

  .form-heading {
    font-weight: 650;
  }

  .fields select {
    background: var(--_surface);
  }

  .fields .meta,
  .fields .refusal {
    margin-block-start: 4px;
  }

  .wide {
    inline-size: 100%;
  }

  .fields textarea {
    min-block-size: 6em;
    font-size: 0.87em;
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
    vertical-align: baseline;
  }

  thead th {
    color: var(--_ink-muted);
    font-weight: 600;
  }

  td bdi {
    display: block;
  }

  /* Never over what is being filled in. */
  .sheet:has(form) [part='undo'] {
    position: static;
  }

  [part='undo'] {
    min-block-size: max(36px, var(--_target));
  }
`;
