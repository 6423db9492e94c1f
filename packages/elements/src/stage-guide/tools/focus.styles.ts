import { css } from 'lit';
import { beside } from '../beside.styles.js';

/** How one stage looks that stands alone. */
export const focusStyles = css`
  [part='focus'] {
    display: grid;
    gap: 8px;
    justify-items: center;
    font-size: clamp(1.1em, 3cqi, 1.5em);
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
    max-inline-size: 56em;
    margin-block-start: 16px;
    font-size: 0.85em;
    text-align: start;
    text-wrap: pretty;
  }

  .columns > :only-child {
    justify-self: center;
  }

  .columns ul {
    margin-block-start: 4px;
  }

  .columns [part='cue'] {
    color: inherit;
  }

  :host([mode='focus']) {
    .clock,
    .tools {
      display: grid;
    }

    [part='switch'] {
      justify-self: center;
    }

    [part='controls'] {
      justify-content: center;
    }

    [part='guide'] > [part='heading'] {
      display: none;
    }
  }

  /* One stage with its cues fits on a screen: the ring stands beside its words. */
  @container guide (min-width: 270px) {
    :host([mode='focus']) {
      ${beside}

      [part~='face'] {
        grid-template-columns: auto minmax(0, auto);
        gap: 0 24px;
        justify-content: center;
      }

      .dial {
        inline-size: min(var(--one-on-one-ring-size, clamp(96px, 28cqi, 180px)), 50cqi);
      }

      [part='meeting'] {
        align-self: start;
        justify-content: start;
      }

      .columns {
        gap: 14px 40px;
        margin-block-start: 8px;
      }
    }
  }

  @container guide (min-width: 780px) {
    :host([mode='focus']) .tools {
      grid-template-columns: auto auto;
      gap: 14px 40px;
      align-items: center;
      justify-content: center;
    }
  }

  /* A low screen, as of a tablet on its side, and a phone. */
  @media (max-height: 700px) {
    :host([mode='focus']) section .dial {
      max-inline-size: 110px;
    }

    [part='focus'] {
      font-size: 1.15em;
    }

    [part='focus'] [part='purpose'] {
      max-inline-size: none;
    }
  }

  @media (max-height: 700px), (max-width: 500px) {
    [part='focus'] {
      gap: 4px;
    }

    .columns ul {
      margin-block-start: 0;
    }
  }
`;
