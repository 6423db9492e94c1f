import { css } from 'lit';

/** What is worth asking today, above it what the two are ready for. */
export const suggestedStyles = css`
  [part='suggested'] {
    padding: 14px 16px 6px;
    border-radius: 12px;
    background: var(--_sunken);
    color: var(--_ink);
  }

  [part='subheading'] {
    margin-block-end: 6px;
    font-size: 0.9em;
    font-weight: 650;
  }

  [part='suggestion'] + [part='suggestion'] {
    border-block-start: 1px solid var(--_line);
  }

  .ready > div {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  .fields.ready select {
    inline-size: auto;
    min-inline-size: min(14em, 100%);
    max-inline-size: 100%;
    margin: 0;
    font-size: 0.9em;
  }

  .changes {
    margin-block-start: 4px;
  }

  .changes ul {
    padding-block-end: 8px;
    padding-inline-start: 1.2em;
  }

  .changes,
  [part='reason'],
  .quiet {
    color: var(--_ink-muted);
    font-size: 0.9em;
  }

  [part='reason'] {
    padding-block-start: 8px;
  }

  [part='suggested'] .row {
    padding-block: 8px 12px;
  }
`;
