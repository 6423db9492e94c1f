import { css } from 'lit';

/** The dialog with the question bank: over the agenda, or at the side of the page where there is room. */
export const panelStyles = css`
  dialog[part='questions'] {
    inline-size: min(40rem, 96vw);
    block-size: 94vh;
    max-block-size: none;
    padding: 16px 16px 0;
  }

  @media (min-width: 720px) {
    dialog[part='questions'] {
      inline-size: min(34rem, 50vw);
      block-size: auto;
      inset: 0 0 0 auto;
      margin: 0;
      border-block: 0;
      border-inline-end: 0;
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }

    dialog[part='questions']:dir(rtl) {
      inset: 0 auto 0 0;
    }

    dialog[part='questions']::backdrop {
      background: rgb(0 0 0 / 12%);
    }
  }
`;
