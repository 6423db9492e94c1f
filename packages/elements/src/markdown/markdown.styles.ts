import { css } from 'lit';

/** Notes, for elements that have the tokens, too. */
export const markdownStyles = css`
  .markdown {
    display: flow-root;
    max-inline-size: 75ch;
    overflow-wrap: anywhere;
    line-height: 1.5;
  }

  .markdown.plain {
    white-space: pre-wrap;
  }

  .markdown > * + *,
  .markdown :is(blockquote, li) > :is(p, pre, ul, ol, blockquote, .heading, .table) + * {
    margin-block-start: 0.6em;
  }

  .markdown :is(p, li, th, td, .heading) {
    unicode-bidi: plaintext;
  }

  .markdown :is(ul, ol, blockquote, .heading, .table) {
    white-space: normal;
  }

  /* Lines in what is too long to be read. */
  .markdown :is(p, li) {
    white-space: pre-line;
  }

  .markdown .heading {
    font-weight: 600;
  }

  .markdown > .heading:not(:first-child) {
    margin-block-start: 1.1em;
  }

  .markdown :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: disc;
  }

  .markdown ol {
    list-style: decimal;
  }

  /* Beside words in another direction than the page's a marker outside would stand on the far side. */
  .markdown :is(ul, ol):dir(rtl),
  :host(:dir(rtl)) .markdown :is(ul, ol):dir(ltr) {
    list-style-position: inside;
  }

  .markdown li > :is(ul, ol) {
    margin-block-start: 0;
  }

  .markdown .with-task {
    margin-inline-start: -1.3em;
    list-style: none;
  }

  .markdown blockquote {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
    color: var(--_ink-muted);
  }

  .markdown hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .markdown code {
    padding-inline: 0.25em;
    border-radius: 4px;
    background: var(--_sunken);
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    unicode-bidi: isolate;
  }

  .markdown pre {
    padding: 0.6em 0.8em;
    border-radius: 8px;
    background: var(--_sunken);
    white-space: pre-wrap;
  }

  .markdown pre code {
    padding: 0;
    background: none;
  }

  .markdown .lang {
    display: block;
    color: var(--_ink-muted);
    font-size: 0.8em;
  }

  .markdown a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    unicode-bidi: isolate;
  }

  .markdown .where {
    color: var(--_ink-muted);
    font-size: 0.87em;
    direction: ltr;
    unicode-bidi: isolate;
  }

  .markdown .table {
    overflow-x: auto;
  }

  .markdown table {
    border-collapse: collapse;
  }

  .markdown :is(th, td) {
    min-inline-size: 4em;
    padding: 0.3em 0.9em 0.3em 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }

  .markdown th {
    font-weight: 600;
  }

  .markdown .right {
    text-align: end;
  }

  .markdown .center {
    text-align: center;
  }
`;
