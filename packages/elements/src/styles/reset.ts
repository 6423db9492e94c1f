import { css } from 'lit';

/** What the engines' own sheets do to controls. */
export const reset = css`
  /* Words in another direction than the page's keep their own order, and stand where their row begins. */
  * {
    box-sizing: border-box;
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* A field says it by its dir attribute: with megabytes pasted this takes Chromium minutes. */
  :not(textarea) {
    unicode-bidi: plaintext;
  }

  button,
  input,
  textarea,
  select {
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
  }

  /* A focused control is never under what sticks to the edge of the window. */
  button,
  input,
  textarea,
  summary {
    scroll-margin: 4rem;
  }

  button,
  label,
  summary {
    cursor: pointer;
  }

  textarea {
    inline-size: 100%;
    max-block-size: 12em;
    resize: none;
    field-sizing: content;
  }

  ::placeholder {
    color: var(--_ink-muted);
    opacity: 1;
    unicode-bidi: plaintext;
  }

  ol,
  ul,
  fieldset {
    padding: 0;
    border: 0;
    list-style: none;
  }

  svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 6px;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
`;
