import { css } from 'lit';

/** A box or circle to tick, with room around it for a finger; how large and how round, each list says. */
export const check = css`
  .target {
    display: grid;
    place-items: center;
    min-inline-size: var(--_target);
    min-block-size: calc(var(--_target) + 2px);
  }

  .check {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 23px;
    block-size: 23px;
    border: 1.75px solid var(--_border);
    border-radius: 50%;
    cursor: pointer;
  }

  .check:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .check:checked::before {
    content: '';
    inline-size: 11px;
    block-size: 11px;
    background: var(--_on-accent);
    clip-path: polygon(12% 46%, 0 60%, 38% 92%, 100% 22%, 86% 9%, 37% 66%);
  }
`;
