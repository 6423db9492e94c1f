import { css } from 'lit';
import { hover } from '../../styles/hover.js';

/** How a timer looks that was started. */
export const toolStyles = css`
  ${hover}

  .tools {
    position: relative;
    display: grid;
    gap: 14px;
  }

  [part~='soon'] .left,
  .gone {
    stroke: var(--_warm);
  }

  [part~='soon'] .ring {
    stroke-width: 9;
  }

  .gone {
    stroke-width: 10;
    stroke-linecap: butt;
  }

  [part~='done'] .gone {
    stroke: none;
  }

  [part~='running'] .left {
    transition: stroke-dasharray 150ms ease-out;
  }

  [part~='over'] [part='digits'],
  [part~='over'] [part='time'],
  [part~='left'][part~='over'],
  [part~='behind'] {
    color: var(--_warm);
  }

  [part='stage'],
  [part='meeting'] {
    max-inline-size: 100%;
    color: var(--_ink-muted);
    font-size: 0.9em;
  }

  [part='digits'].long {
    font-size: 14cqi;
  }

  /* In the ring, as wide as it is there, and in a small one smaller. */
  .dial [part='stage'] {
    max-inline-size: 72cqi;
    font-size: clamp(11px, 9.6cqi, 0.9em);
    line-height: 1.25;
  }

  /* Long words are parted as their language does it, where the engine knows how; short ones stay whole. */
  section {
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }

  [part='meeting'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    justify-content: center;
    font-variant-numeric: tabular-nums;
  }

  [part~='pace'] {
    font-weight: 600;
  }

  [part~='notice'] {
    display: grid;
    gap: 4px;
    padding: 9px 14px;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_ink);
    font-size: 0.9em;
    text-wrap: pretty;
  }

  [part='forgets'] {
    color: var(--_ink-muted);
    font-size: 0.9em;
  }

  /* Quiet: there is nothing wrong. */
  [part~='undo'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    background: var(--_sunken);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }

  .ways .link {
    margin-inline-start: -5px;
  }

  [part='menu-button'] {
    margin-inline-start: -6px;
    min-block-size: max(36px, var(--_target));
  }

  [part='menu-button'] svg {
    inline-size: 18px;
    stroke-width: 2.6;
  }

  /* Whether it is on: drawn, so that no word of it is read. */
  [aria-checked] {
    position: relative;
    padding-inline-end: 32px;
  }

  [aria-checked]::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 7px);
    inset-inline-end: 13px;
    inline-size: 5px;
    block-size: 10px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  [aria-checked='false']::after {
    visibility: hidden;
  }

  /* Like a link that skips: there for the keyboard, and seen while it has the focus. */
  [part='ask'] {
    justify-self: center;
    margin-inline: auto;
  }

  [part='ask']:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media (forced-colors: active) {
    [part~='notice'] {
      outline: 1px solid;
    }

    .link {
      text-decoration: underline;
    }

    .gone {
      stroke: CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [part~='running'] .left {
      transition: none;
    }
  }

  @media print {
    [part='controls'],
    [part~='notice'],
    [part='ask'] {
      display: none;
    }
  }
`;
