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
  .tools > [part~='notice'] {
    grid-column: 1 / -1;
  }

  @container guide (min-width: 600px) {
    [part='meeting'] {
      align-self: start;
      justify-content: start;
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
    align-items: center;
    font-weight: 600;
  }

  [part~='left'] .ring {
    position: static;
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke-width: 14;
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

  [part='focus'] {
    display: grid;
    gap: 8px;
    justify-items: center;
    font-size: clamp(1.1em, 3cqi, 1.7em);
    text-align: center;
    text-wrap: balance;
  }

  [part='focus'] [part='name'] {
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
  }

  [part='position'] {
    color: var(--_ink-muted);
    font-size: 0.8em;
    unicode-bidi: plaintext;
  }

  [part='focus'] [part='purpose'] {
    max-inline-size: 32em;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 20px 40px;
    inline-size: 100%;
    max-inline-size: 46em;
    margin-block-start: 16px;
    font-size: 0.85em;
    text-align: start;
    text-wrap: pretty;
  }

  .columns ul {
    margin-block-start: 4px;
  }

  .columns [part='cue'] {
    color: inherit;
  }

  :host([mode='focus']) {
    [part='switch'] {
      justify-self: center;
    }

    .clock,
    .tools {
      grid-template-columns: minmax(0, 1fr);
    }

    [part~='face'] {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      justify-items: center;
      text-align: center;
    }

    [part='controls'],
    [part='meeting'] {
      justify-content: center;
    }

    .dial {
      grid-row: auto;
      inline-size: min(var(--one-on-one-ring-size, clamp(150px, 30cqi, 260px)), 100%);
      margin-block-end: 6px;
    }

    [part='heading'] {
      display: none;
    }
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
