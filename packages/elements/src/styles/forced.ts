import { css } from 'lit';

/** Where the system has the colours: what is otherwise seen by a ground or a colour alone has a line. */
export const forced = css`
  @media (forced-colors: active) {
    [part~='notice'],
    [part~='note'],
    [part='objective'],
    .shell i {
      outline: 1px solid;
    }

    /* An icon would keep its colour on any ground. */
    :is([part~='notice'], [part~='saved']) svg {
      color: canvastext;
    }

    .link {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .check:checked {
      border-color: highlight;
      background: highlight;
    }

    .check:checked::before {
      background: highlighttext;
    }

    [part~='item'][part~='private'] {
      border-radius: 0;
    }
  }
`;
