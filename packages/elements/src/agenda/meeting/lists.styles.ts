import { css } from 'lit';

/** What waits while one item is talked about, and how the meeting ends. */
export const listStyles = css`
  [part='next-date'] {
    max-inline-size: 22em;
  }

  [part='waiting'] li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
    padding-block: 2px;
    border-block-end: 1px solid var(--_line);
  }

  [part='waiting'] [part='version'] {
    margin-block: 2px 8px;
  }

  [part='waiting'] .title {
    flex: 1 1 10em;
    inline-size: auto;
    font-size: 1em;
    font-weight: 400;
  }

  [part='waiting'] button.title:hover {
    color: var(--_accent);
  }

  [part='waiting'] .lock {
    flex: none;
    font-size: 0.83em;
  }

  [part='waiting'] .meta {
    flex: none;
  }

  [part='whole'] {
    display: grid;
    gap: 18px;
  }

  [part='whole'] > :not(summary) {
    margin-block-start: 14px;
  }

  .end {
    justify-content: end;
  }

  fieldset > .row {
    gap: 4px 18px;
  }

  [part='worth'] .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: max(32px, var(--_target));
  }

  .going {
    max-block-size: 50vh;
    margin-inline: -8px;
    overflow-y: auto;
  }

  .going li {
    padding: 4px 8px;
    border-block-end: 1px solid var(--_line);
  }

  .going .only-you {
    background: var(--_private-soft);
  }

  /* Below the words beside a box. */
  .going > li:has(.choice) > :is(.meta, .row) {
    padding-inline-start: 26px;
  }

  @container (max-width: 719px) {
    .notes,
    .pair-of {
      grid-auto-flow: row;
    }

    [part~='focus'] {
      padding: 16px 14px;
    }

    .ways .button {
      flex: 1 1 auto;
      text-align: center;
    }
  }

  /* On paper no rule for a list brings back what is left out. */
  @media print {
    [part='new-line'],
    [part='prepare'],
    [part='loose'],
    [part='next-date'],
    :is([part='decisions'], [part='new-actions'], [part='wins']):not(:has(> ul)),
    [part='whole']:not([open]),
    [part='whole']:not(
      :has(> * > ul, [part~='note']:not([part~='private']) > :is(.markdown, textarea:not(:placeholder-shown)))
    ),
    [part='waiting']:not(:has([part~='waits']:not([part~='private']))),
    [part='worth']:not(:has(p:not(.own))),
    [part~='note']:has(> textarea:placeholder-shown),
    :is([part~='note'], [part~='focus'], [part~='waits'])[part~='private'],
    :is(fieldset, .own, .ways),
    .sensitive > :not(.focus-title),
    .part:not(:has(> ul > li:not(.own), > [part~='note']:not([part~='private'], .own), > p)) {
      display: none !important;
    }

    .label,
    .focus-title {
      break-after: avoid;
    }

    .part li,
    [part='waiting'] li {
      break-inside: avoid;
    }
  }
`;
