import { css } from 'lit';

/** The sheet: a heading, rows of facts divided by hairlines, and the ways out. */
export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  [part='data'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 42rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    position: relative;
    padding: var(--one-on-one-padding, 0);
    border-radius: var(--_radius);
    background: var(--one-on-one-color-surface, transparent);
    color: var(--one-on-one-color-ink, inherit);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    user-select: text;
  }

  /* There before they say anything, but without a place of their own. */
  :is([role='alert'], [role='status']):not(:has(*), [part~='save-state']) {
    position: absolute;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: baseline;
    justify-content: space-between;
  }

  [part='heading'] {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
  }

  [part~='save-state'] {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 0.83em;
  }

  [part~='save-state']:not(.warm) {
    color: var(--_ink-muted);
  }

  [part~='saved'] svg {
    color: var(--_accent);
  }

  [part~='notice'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    padding: 9px 14px;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_ink);
    font-size: 0.9em;
    text-wrap: pretty;
  }

  [part~='notice'] svg {
    color: var(--_warm);
  }

  :is([part~='newer'], [part~='wiped']) {
    background: var(--_sunken);
  }

  [part~='wiped'] svg {
    color: var(--_accent);
  }

  dl > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 2px 16px;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  dl > div:last-child {
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_ink-muted);
    font-weight: 600;
    font-size: 0.9em;
  }

  dd {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  dd .warm {
    font-size: inherit;
  }

  dd .link {
    display: block;
  }

  .later {
    color: var(--_ink-muted);
  }

  [part='ways'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  [part='leave'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: baseline;
    color: var(--_ink-muted);
    font-size: 0.9em;
  }

  .shell {
    display: grid;
    gap: 16px;
    animation: show 0s 0.3s backwards;
  }

  .shell i {
    block-size: 40px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .danger {
    border-color: var(--_warm);
    color: var(--_warm);
  }

  @keyframes show {
    from {
      visibility: hidden;
    }
  }

  @container (max-width: 479px) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }

    [part~='notice'] > div {
      grid-area: 2 / 2;
    }
  }

  @media print {
    button,
    [part='leave'],
    [part~='save-state'],
    [part~='notice'] {
      display: none;
    }
  }
`;
