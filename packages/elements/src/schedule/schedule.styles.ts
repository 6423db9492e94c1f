import { css } from 'lit';

/** The sheet: when, how often, how long, where. */
export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  [part='schedule'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 42rem;
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

  .sheet {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }

  [role='alert']:not(:has(*)) {
    position: absolute;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: center;
    justify-content: space-between;
  }

  [part='heading'] {
    font-size: 1.03em;
    font-weight: 650;
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
    grid-template-columns: auto minmax(0, 1fr);
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

  [part~='notice'] button {
    grid-column: 2;
    justify-self: start;
  }

  [part~='newer'] {
    background: var(--_sunken);
  }

  .when {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  [part~='next'] {
    display: grid;
    gap: 4px;
  }

  [part='facts'] {
    display: grid;
    grid-template-columns: fit-content(11em) minmax(0, 1fr);
    gap: var(--_gap) 20px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_ink-muted);
  }

  dd {
    min-inline-size: 0;
  }

  [part='place'] > * {
    display: block;
  }

  a {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    color: var(--_accent);
    font-weight: 600;
  }

  .subhead {
    color: var(--_ink-muted);
  }

  [part='dates'] {
    display: grid;
    gap: 4px;
    font-variant-numeric: tabular-nums;
  }

  [part='dates'] li {
    padding-block: calc(var(--_gap) / 2);
    border-block-end: 1px solid var(--_line);
  }

  .shell {
    display: grid;
    gap: 16px;
    animation: show 0s 0.3s backwards;
  }

  .shell i {
    block-size: 46px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  @keyframes show {
    from {
      visibility: hidden;
    }
  }

  @container (max-width: 439px) {
    [part='facts'] {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      padding-block-end: var(--_gap);
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }

    button,
    [part~='form'],
    [part='undo'],
    details:not([open]),
    [part~='save-state'],
    [part~='notice'] {
      display: none;
    }

    dt {
      break-after: avoid;
    }

    dd {
      break-inside: avoid;
    }
  }
`;
