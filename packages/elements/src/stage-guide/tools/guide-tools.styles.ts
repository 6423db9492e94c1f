import { css } from 'lit';

/** How a guide looks that goes along with a meeting: what is over, what is folded, one stage alone. */
export const guideToolStyles = css`
  [part~='past'] .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .mark svg {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.4;
  }

  [part~='skipped'] [part='name'] {
    color: var(--_ink-muted);
    text-decoration: line-through;
  }

  [part='go']:hover [part='name'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part='purpose'],
  [part~='cues'] {
    max-inline-size: 75ch;
  }

  .clock > .tools,
  .tools > :is([part~='notice'], [part='forgets']) {
    grid-column: 1 / -1;
    flex: 1 1 100%;
  }

  @container guide (min-width: 600px) {
    :host(:not([mode='focus'])) .tools {
      display: flex;
    }

    [part='meeting'] {
      align-self: start;
      justify-content: start;
    }
  }

  /* Large letters in a narrow place: the minutes stand below the name. */
  @container guide (max-width: 13em) {
    [part='go'] {
      grid-template-columns: 24px minmax(0, 1fr);
    }

    [part='minutes'] {
      grid-column: 2;
    }
  }

  /* A mark of our own at the end of a line that opens. */
  summary {
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 7px;
    block-size: 7px;
    margin-block-end: 4px;
    border: solid currentcolor;
    border-width: 0 1.75px 1.75px 0;
    rotate: 45deg;
  }

  [open] > summary::after {
    margin-block-end: -4px;
    rotate: -135deg;
  }

  /* Where its line is too short for all of it, the mark stays at the end of the first. */
  [part='summary']::after {
    position: absolute;
    inset: 0.5em auto auto;
    inset-inline-end: 2px;
  }

  [part~='left'] {
    display: inline-flex;
    gap: 6px;
    align-items: baseline;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  [part~='left'] .ring {
    position: static;
    align-self: center;
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke-width: 14;
  }

  /* So small, its dashes are fewer, or it would look whole. */
  [part~='left'] .gone {
    stroke-width: 14;
    stroke-dasharray: 22 12.56;
  }

  [part='fold'][open] > summary {
    margin-block-end: 12px;
  }

  [part='fold'] > * + *:not(summary + *) {
    margin-block-start: 14px;
  }

  [part='more'] > summary {
    display: inline-flex;
    gap: 10px;
    min-block-size: max(28px, var(--_target));
    align-items: center;
    color: var(--_accent);
    font-weight: 600;
  }

  [part='more'][open] > * + * {
    margin-block-start: 8px;
  }

  ul [part='cue'] {
    position: relative;
    padding-block: 2px;
    padding-inline-start: 16px;
  }

  ul [part='cue']::before {
    content: '';
    position: absolute;
    inset-block-start: calc(2px + 0.75em - 2.5px);
    inset-inline-start: 2px;
    border: 2.5px solid var(--_border);
    border-radius: 50%;
  }

  [part='fact'] span {
    color: var(--_ink-muted);
  }

  [part='switch'] {
    justify-self: start;
    font-size: 0.93em;
  }

  @container (min-width: 600px) {
    :host([orientation='horizontal']) {
      [part='go'] {
        padding-block-start: 8px;
        border-block-start: 3px solid var(--_line);
        border-radius: 0;
      }

      [part~='past'] [part='go'],
      [part~='now'] [part='go'] {
        border-color: var(--_accent);
      }

      [part='go'] [part='minutes'] {
        grid-column: 2;
        justify-self: start;
      }
    }
  }

  @media (forced-colors: active) {
    [part~='past'] .mark {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    [part~='now'] .mark {
      border-color: Highlight;
      outline-color: Highlight;
    }
  }

  @media print {
    [part='switch'] {
      display: none;
    }
  }
`;
