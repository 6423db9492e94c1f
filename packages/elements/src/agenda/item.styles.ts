import { css } from 'lit';
import { check } from '../styles/check.js';

/** The items, the line to add, and what stands off the list. */
export const itemStyles = css`
  [part~='item'] {
    position: relative;
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto auto;
    gap: 0 10px;
    align-items: start;
    padding-block: var(--_gap) max(var(--_gap), 8px);
    border-block-end: 1px solid var(--_line);
  }

  .locked [part~='item'] {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }

  .move {
    margin-inline: -5px -3px;
  }

  ${check}

  .title {
    display: block;
    inline-size: 100%;
    max-inline-size: 75ch;
    padding-block: calc(var(--_target) / 2 - 11px);
    font-size: 1.03em;
    font-weight: 500;
    line-height: 1.4;
  }

  [part~='discussed'] .title {
    color: var(--_ink-muted);
    text-decoration: line-through;
    text-decoration-color: var(--_border);
  }

  .body .meta {
    margin-block-start: calc(12px - var(--_target) / 2);
    font-size: 0.83em;
  }

  .facts {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: calc(var(--_target) + 2px);
    color: var(--_ink-muted);
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .more {
    margin-inline-start: -2px;
    justify-items: end;
  }

  [part~='item'][part~='private'] {
    margin-inline-start: -14px;
    padding-inline-start: 14px;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    background: linear-gradient(to right, var(--_private-soft), transparent 70%);
  }

  [part~='item'][part~='private']:dir(rtl) {
    background: linear-gradient(to left, var(--_private-soft), transparent 70%);
  }

  [part='empty'] {
    display: grid;
    gap: 14px;
    justify-items: center;
    padding-block: 26px;
    text-align: center;
  }

  [part='empty'] p {
    max-inline-size: 30em;
    color: var(--_ink-muted);
    text-wrap: balance;
  }

  [part~='add'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    margin-block-start: 16px;
    padding-block: 7px;
    padding-inline: 12px 7px;
    border: 1.5px solid var(--_border);
    border-radius: 12px;
  }

  [part~='add'][part~='private'] {
    border-color: var(--_private);
    background: var(--_private-soft);
  }

  [part~='add'] textarea {
    flex: 1 1 9em;
    inline-size: 0;
    padding-block: 6px;
  }

  [part~='add'] .button {
    margin-inline-start: auto;
  }

  /* Its place is kept from the first paint on; it is seen once there is a question bank. */
  #questions:not([aria-haspopup]) {
    visibility: hidden;
  }

  :host([without~='questions']) #questions {
    display: none;
  }

  [part~='add'] .button + .button {
    margin-inline-start: 0;
  }

  .toggle {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_ink-muted);
    font-size: 0.87em;
  }
`;
