import { css } from 'lit';
import { beside } from './beside.styles.js';

/** The stages below each other, beside each other or folded, and what is in the present one. */
export const styles = css`
  section {
    container-name: guide;
    gap: 16px;
  }

  [part='heading'] {
    font-size: var(--one-on-one-heading-size, 1.1em);
  }

  .clock {
    display: grid;
    gap: 14px;
  }

  [part~='step'] {
    --_pad: calc(var(--_gap) - 16px + var(--_target) / 2);
    position: relative;
  }

  /* The line from one to the next. */
  [part~='step']:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--_pad) + 26px) calc(2px - var(--_pad));
    inset-inline-start: 11px;
    inline-size: 2px;
    background: var(--_line);
  }

  [part='go'] {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    gap: 0 12px;
    inline-size: 100%;
    padding-block: var(--_pad);
  }

  .mark {
    display: grid;
    place-items: center;
    block-size: 24px;
    border: 1.75px solid var(--_border);
    border-radius: 50%;
    color: var(--_ink-muted);
    font-size: 12px;
    font-weight: 650;
  }

  [part~='now'] .mark {
    outline: 3px solid color-mix(in srgb, var(--_accent) 20%, transparent);
    border-color: var(--_accent);
    color: var(--_accent);
  }

  b,
  [part='heading'],
  [part~='now'] [part='name'] {
    font-weight: 650;
  }

  [part='minutes'] {
    color: var(--_ink-muted);
    font-size: 0.87em;
    line-height: 1.72;
    unicode-bidi: plaintext;
  }

  [part='detail'] {
    display: grid;
    gap: 6px;
    margin: -4px 0 6px;
    margin-inline-start: 36px;
    font-size: 0.93em;
    text-wrap: pretty;
  }

  [part='cue'] {
    color: var(--_ink-muted);
  }

  [part='summary'] {
    position: relative;
    padding-inline-end: 15px;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    min-block-size: max(28px, var(--_target));
  }

  [part='summary'] > :last-child {
    margin-inline-start: auto;
  }

  :host([mode='focus']) [part~='step']:not([part~='now']) {
    display: none;
  }

  .dial {
    inline-size: min(var(--one-on-one-ring-size, 150px), 100%);
  }

  @container guide (min-width: 600px) {
    ${beside}

    [part~='face'] {
      grid-template-columns: var(--one-on-one-ring-size, 150px) minmax(0, 1fr);
      gap: 0 20px;
      flex: 1 1 calc(var(--one-on-one-ring-size, 150px) + 13em);
    }

    [part='controls'] {
      justify-content: start;
    }

    /* The buttons stand beside the time where its words keep room for it, whatever their language. */
    .clock,
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }

    :host([orientation='horizontal']) {
      [part='steps'] {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }

      [part~='step'] {
        display: contents;
      }

      [part~='step']::before {
        display: none;
      }

      [part='go'] {
        flex: 1 1 6.3em;
        grid-template-columns: 24px minmax(0, 1fr);
        align-content: start;
      }

      [part='detail'] {
        order: 1;
        flex: 1 1 100%;
        margin: 0;
      }
    }
  }
`;
