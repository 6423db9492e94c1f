import { css } from 'lit';

/** The questions at the beginning. */
export const firstRunStyles = css`
  [part='first-run'] {
    justify-self: stretch;
    margin-block-end: 8px;
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_ink);
  }

  #first-run {
    font-weight: 650;
  }

  [part='first-run'] .row {
    gap: 10px;
  }

  [part='first-run'] .row > div {
    flex: 1 1 11em;
  }

  [part='first-run'] :is(legend, .row + .meta) {
    margin-block-end: 6px;
  }

  [part='first-run'] .row + .meta {
    margin-block: 6px 0;
  }

  [part='first-run'] :is(input, textarea, .button) {
    background: var(--_surface);
  }
`;
