import { css } from 'lit';

/** The ring, the time in it, and the buttons: what is painted first. */
export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  [part='timer'] {
    display: grid;
    gap: 14px;
    padding: var(--one-on-one-padding, 0);
    border-radius: var(--_radius);
    background: var(--one-on-one-color-surface, transparent);
    color: var(--one-on-one-color-ink, inherit);
    font-family: var(--one-on-one-font, inherit);
    line-height: 1.5;
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
    inline-size: min(var(--one-on-one-ring-size, 150px), 100%);
    aspect-ratio: 1;
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
  }

  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
  }

  @media (forced-colors: active) {
    .left {
      stroke: Highlight;
    }
  }
`;
