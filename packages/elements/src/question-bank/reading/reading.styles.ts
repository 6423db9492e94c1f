import { css } from 'lit';

/** What a question says on request, and what else questions can be chosen by. */
export const readingStyles = css`
  .nobody {
    display: grid;
    gap: 10px;
    justify-items: start;
  }

  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 12px;
  }

  [part='detail'] {
    display: grid;
    gap: 6px;
    margin-block-start: 8px;
    color: var(--_ink-muted);
    font-size: 0.9em;
    max-inline-size: 75ch;
    text-wrap: pretty;
  }

  [part='detail'] b {
    color: var(--_ink);
    font-weight: 600;
  }

  [part='caution'] {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_ink);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }

  .ways .link + .link {
    margin-inline-start: -5px;
  }

  @media (forced-colors: active) {
    [part='caution'] {
      outline: 1px solid;
    }
  }
`;
