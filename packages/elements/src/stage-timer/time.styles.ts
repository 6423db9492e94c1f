import { css } from 'lit';

/** What an element with a timer stands on, the ring, the time in it, and the buttons: what is painted first. */
export const timeStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  section {
    display: grid;
    container-type: inline-size;
    gap: 14px;
    padding: var(--one-on-one-padding, 0);
    border-radius: var(--_radius);
    background: var(--one-on-one-color-surface, transparent);
    color: var(--one-on-one-color-ink, inherit);
    font-family: var(--one-on-one-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }

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
    inline-size: min(var(--one-on-one-ring-size, clamp(150px, 30cqi, 260px)), 100%);
    aspect-ratio: 1;
    text-align: center;
    container-type: inline-size;
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
  }

  [part='digits'] {
    font-size: 20cqi;
    direction: ltr;
    font-weight: 650;
    line-height: 1.1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }

  [part='time'] {
    font-weight: 600;
    text-wrap: balance;
  }

  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
  }

  .button {
    min-block-size: max(36px, var(--_target));
    padding: 5px 14px;
    border: 1.5px solid var(--_border);
    border-radius: 8px;
    font-weight: 600;
    font-size: 0.93em;
    white-space: nowrap;
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .left {
      stroke: Highlight;
    }

    /* Some of these colours are as bright as what is left: then it is told by its width. */
    .track {
      stroke: GrayText;
      stroke-width: 1.5;
    }
  }
`;
