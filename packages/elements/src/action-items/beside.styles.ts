import { css } from 'lit';

/**
 * Where there is room, the stages and the actions stand beside the agenda; their place is kept from the first paint on.
 * Rows have no gap but margins: they span all of them, and what they are higher than the agenda goes into the last.
 */
export const besideStyles = css`
  [part='beside'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 22px;
    justify-self: stretch;
  }

  one-on-one-stage-guide + [part='actions'] {
    padding-block-start: 18px;
    border-block-start: 1px solid var(--_line);
  }

  [part='actions'] {
    justify-self: stretch;
    margin-block-end: 14px;
    container-type: inline-size;
  }

  [part='actions-heading'] {
    inline-size: fit-content;
    font-size: var(--one-on-one-heading-size, 1.1em);
    font-weight: 650;
  }

  @media print {
    .foot:has([part='beside']) {
      display: block;
    }

    one-on-one-stage-guide,
    .foot > :not([part='beside']) {
      display: none !important;
    }

    [part='actions-heading'] {
      break-after: avoid;
    }
  }

  @media screen {
    @container (min-width: 720px) {
      :host(:not([without~='actions'])) .sheet {
        grid-template-columns: minmax(0, 1fr) 16rem;
        grid-template-rows: repeat(40, auto) 1fr;
        gap: 0 2rem;
        padding-inline-end: 0;
      }

      :host(:not([without~='actions'])) .sheet > *,
      .foot > * {
        grid-column: 1;
      }

      :host(:not([without~='actions'])) .sheet > header {
        grid-column: 1 / -1;
        margin-inline-end: 0;
      }

      :host(:not([without~='actions'])) .sheet > :not(header, dialog, [popover]) {
        margin-block-start: 18px;
      }

      :host(:not([without~='actions'])) .foot {
        display: contents;
      }

      :host(:not([without~='actions'])) .foot > :not([part='beside']) {
        justify-self: start;
        margin-block-start: 4px;
      }

      :host(:not([without~='actions'])) .foot > :is(:first-child, [part='beside']:first-child + *) {
        margin-block-start: 18px;
      }

      :host(:not([without~='actions'])) .foot > [part~='notice'] {
        justify-self: stretch;
      }

      /* As below the agenda: what stands beside it is as large wherever it is in the order of the page. */
      .sheet > [part='beside'] {
        font-size: 0.9em;
      }

      :host(:not([without~='actions'])) .sheet [part='beside'] {
        grid-area: 2 / 2 / -1;
        align-self: start;
        margin-block: 18px 0;
        padding: 14px 16px 16px;
        border-radius: calc(var(--_radius) * 1.4);
        background: var(--_sunken);
        color: var(--_ink);
      }
    }

    @container (min-width: 720px) and (max-width: 999px) {
      .sheet :is(.notes, .pair-of) {
        grid-auto-flow: row;
      }
    }
  }
`;
