import { css } from 'lit';

/** The sheet and everything on it but the items. */
export const styles = css`
  /* There before they hold anything, but without a place of their own. */
  :is(.foot, .monograms):not(:has(*)) {
    position: absolute;
  }

  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 16px;
  }

  /* Where the actions will stand. */
  @container (min-width: 720px) {
    .sheet {
      padding-inline-end: 18rem;
    }

    header {
      margin-inline-end: -18rem;
    }

    :host([without~='actions']) :is(.sheet, header) {
      padding-inline-end: 0;
      margin-inline-end: 0;
    }
  }

  .pair {
    display: flex;
    gap: 12px;
  }

  .monograms {
    display: flex;
  }

  .monogram {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: var(--_mentee-soft);
    color: var(--_mentee);
    font-size: 10px;
    font-weight: 650;
    letter-spacing: 0.02em;
  }

  .mentor {
    background: var(--_mentor-soft);
    color: var(--_mentor);
  }

  .monogram + .monogram {
    margin-inline-start: -5px;
  }

  .monograms .monogram {
    inline-size: 30px;
    block-size: 30px;
    font-size: 12px;
  }

  header .meta {
    font-size: 0.9em;
  }

  [part~='save-state'] {
    grid-area: 1 / 2;
    align-self: start;
    min-block-size: 30px;
  }

  [part='objective'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 10px;
    align-items: baseline;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  [part='objective'] > :first-child {
    color: var(--_ink-muted);
    font-size: 0.83em;
    font-weight: 600;
  }

  [part='time'] {
    display: grid;
    gap: 7px;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    display: flex;
    gap: 2px;
    block-size: 8px;
    border-radius: 4px;
    overflow: hidden;
  }

  i {
    background: var(--_line);
    forced-color-adjust: none;
  }

  .other {
    background: var(--_border);
  }

  .personal {
    background: var(--_personal);
  }

  .practical {
    background: var(--_practical);
  }

  .dot {
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    border-radius: 2px;
  }

  /* Beside words in another direction than the page's it stands on their other side. */
  .dot:dir(rtl) {
    margin-inline-start: 6px;
  }

  .dot.free {
    display: none;
  }
`;
