import { css } from 'lit';

/** What lies over the sheet, and how the sheet adapts where it is narrow. */
export const layerStyles = css`
  /* The place of what can be undone is kept, so that nothing jumps. */
  [part='undo'] {
    min-block-size: max(36px, var(--_target));
  }

  @container (max-width: 719px) {
    header,
    [part='objective'] {
      grid-template-columns: minmax(0, 1fr);
    }

    [part~='save-state'] {
      grid-area: auto;
      min-block-size: 0;
    }

    [part~='notice'] > div {
      grid-area: 2 / 2;
    }

    .move {
      display: none;
    }

    [part~='item'] {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
    }
  }

  @container (max-width: 439px) {
    [part~='item'],
    .locked [part~='item'] {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .facts {
      grid-area: 2 / 2;
      min-block-size: 0;
    }

    [part~='add'] textarea {
      flex-basis: 75%;
    }
  }

  /* On paper from the first moment; the rest of it is in the tools. */
  @media print {
    .screen,
    [part~='item'][part~='private'] {
      display: none;
    }
  }
`;
