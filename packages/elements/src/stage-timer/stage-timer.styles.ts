import { css } from 'lit';

/** The face of a timer, and what can be done with it. The guide has the same. */
export const timerStyles = css`
  [part~='face'] {
    display: grid;
    justify-items: center;
    gap: 4px;
    text-align: center;
  }

  .dial {
    position: relative;
    display: grid;
    place-content: center;
    place-items: center;
    inline-size: min(var(--one-on-one-ring-size, 150px), 100%);
    aspect-ratio: 1;
    margin-block-end: 6px;
  }

  .ring {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    stroke-width: 6;
  }

  .track {
    stroke: var(--_line);
  }

  .left {
    stroke: var(--_accent);
    transition: stroke-dasharray 150ms ease-out;
  }

  [part~='soon'] .left,
  .gone {
    stroke: var(--_warm);
  }

  [part~='soon'] .ring {
    stroke-width: 9;
  }

  [part~='done'] .gone {
    stroke: none;
  }

  .gone {
    stroke-width: 10;
    stroke-linecap: butt;
  }

  [part='digits'] {
    font-size: 2.4em;
    font-weight: 650;
    line-height: 1.1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }

  [part~='over'] [part='digits'],
  [part~='over'] [part='time'],
  [part~='behind'] {
    color: var(--_warm);
  }

  [part='stage'],
  [part='meeting'] {
    max-inline-size: 100%;
    color: var(--_ink-muted);
    font-size: 0.9em;
  }

  .dial [part='stage'] {
    max-inline-size: 75%;
    line-height: 1.25;
  }

  [part='time'] {
    font-weight: 600;
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

  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
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

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
  }

  /* Like a link that skips: there for the keyboard, and seen while it has the focus. */
  [part='ask'] {
    justify-self: center;
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
    .left {
      stroke: Highlight;
    }

    .gone {
      stroke: CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .left {
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

/** The timer alone. */
export const styles = [
  timerStyles,
  css`
    :host {
      display: block;
      min-inline-size: 0;
    }

    :host([hidden]) {
      display: none;
    }

    [part='timer'] {
      position: relative;
      display: grid;
      gap: 14px;
      padding: var(--one-on-one-padding, 0);
      border-radius: var(--_radius);
      background: var(--one-on-one-color-surface, transparent);
      color: var(--one-on-one-color-ink, inherit);
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
  `,
];
