import { css } from 'lit';

/**
 * Where there is room, the actions stand beside the agenda; their place is kept from the first paint on. Rows have no gap
 * but margins: the actions span all of them, and what they are higher than the agenda goes into the last.
 */
export const besideStyles = css`
  [part='actions'] {
    container-type: inline-size;
  }

  @media screen {
    @container (min-width: 720px) {
      .sheet:has([part='actions']) {
        grid-template-columns: minmax(0, 1fr) 16rem;
        grid-template-rows: repeat(40, auto) 1fr;
        gap: 0 2rem;
        padding-inline-end: 0;
      }

      .sheet:has([part='actions']) > *,
      .foot > * {
        grid-column: 1;
      }

      .sheet:has([part='actions']) > header {
        grid-column: 1 / -1;
        margin-inline-end: 0;
      }

      .sheet:has([part='actions']) > :not(header, dialog, [popover]) {
        margin-block-start: 18px;
      }

      .foot:has([part='actions']) {
        display: contents;
      }

      .foot:has([part='actions']) > :not([part='actions']) {
        justify-self: start;
        margin-block-start: 4px;
      }

      .foot:has([part='actions']) > :is(:first-child, [part='actions']:first-child + *) {
        margin-block-start: 18px;
      }

      .foot:has([part='actions']) > [part~='notice'] {
        justify-self: stretch;
      }

      .sheet [part='actions'] {
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
