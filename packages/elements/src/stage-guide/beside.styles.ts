import { css } from 'lit';

/** The ring beside the words of the time: where there is room, which is less for one stage alone. */
export const beside = css`
  [part~='face'] {
    justify-items: start;
    text-align: start;
  }

  .dial {
    grid-row: 1 / 3;
    margin: 0;
  }

  [part='time'] {
    align-self: end;
  }

  [part='time']:last-child {
    grid-row: 1 / 3;
    align-self: center;
  }
`;
