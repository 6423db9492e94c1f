import { css } from 'lit';
import { links } from './links.js';

/** Buttons, fields and small print: the same in every element. */
export const controls = css`
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

  ${links}

  .icon {
    display: grid;
    place-items: center;
    min-inline-size: var(--_target);
    min-block-size: calc(var(--_target) + 2px);
    color: var(--_ink-muted);
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
    color: var(--_ink-muted);
    font-size: 0.87em;
  }

  .warm,
  .refusal {
    color: var(--_warm);
    font-weight: 600;
    font-size: 0.87em;
  }

  .lock {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    color: var(--_private);
    font-weight: 600;
  }

  [type='checkbox']:not(.check),
  [type='radio'] {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    accent-color: var(--_accent);
  }

  .together {
    white-space: nowrap;
    unicode-bidi: normal;
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
`;
