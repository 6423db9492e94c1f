import { css } from 'lit';
import { check } from '../styles/check.js';

/** A question as a row, and what it says on request. */
export const rowStyles = css`
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 10px;
    align-items: start;
    padding-block: var(--_gap);
  }

  [part='list'] .row {
    border-block-end: 1px solid var(--_line);
  }

  [part='list'] .row[part~='open'] {
    margin-inline: -12px;
    padding-inline: 12px;
    border-block-end-color: transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_ink);
  }

  .bounded [part='list'] {
    max-block-size: var(--one-on-one-list-size, 38rem);
    padding-inline: 12px;
    overflow: hidden auto;
  }

  .gap {
    overflow: hidden;
    color: transparent;
    white-space: pre;
    content-visibility: auto;
  }

  ${check}

  .check {
    inline-size: 21px;
    block-size: 21px;
    border-radius: 5px;
  }

  .take {
    display: grid;
    place-items: center;
    inline-size: max(26px, var(--_target));
    block-size: max(26px, var(--_target));
    border: 1.5px solid var(--_border);
    border-radius: 7px;
    color: var(--_accent);
  }

  .take:is(:disabled, [aria-disabled='true']) {
    border-color: transparent;
  }

  [part='text'] {
    display: block;
    max-inline-size: 75ch;
    padding-block: calc(var(--_target) / 2 - 11px);
    font-size: 1.03em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: center;
    color: var(--_ink-muted);
    font-size: 0.83em;
  }

  .dots {
    display: inline-flex;
    gap: 3px;
  }

  .dots i {
    inline-size: 8px;
    block-size: 8px;
    border: 1.25px solid var(--_border);
    border-radius: 50%;
  }

  .dots .on {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  [part='care'] {
    display: grid;
    gap: 10px;
    justify-items: start;
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_ink);
    font-size: 0.9em;
    text-wrap: pretty;
  }

  .ends {
    display: flex;
    flex-direction: column;
    align-items: end;
    font-size: 0.93em;
    white-space: nowrap;
  }
`;
