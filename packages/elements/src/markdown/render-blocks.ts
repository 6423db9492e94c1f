import { html, nothing } from 'lit';
import type { MarkedToken, Tokens } from 'marked';
import { read } from './note-lexer.js';
import { renderInline } from './render-inline.js';
import { renderTable } from './render-table.js';

/** How the blocks of a note are shown. */
export interface BlockOptions {
  /** The level in the page of each heading. */
  readonly levels: ReadonlyMap<object, number>;
  /** A block at the top finds its direction out by its text; what is inside keeps that one. */
  readonly dir: 'auto' | typeof nothing;
}

/** What stands below each other. */
export const renderBlocks = (tokens: readonly MarkedToken[], options: BlockOptions): readonly unknown[] =>
  tokens.map((token) => renderBlock(token, options));

function renderBlock(token: MarkedToken, { levels, dir }: BlockOptions): unknown {
  const inside = { levels, dir: nothing } as const;
  switch (token.type) {
    case 'space':
      return nothing;
    case 'paragraph':
      return html`<p dir=${dir}>${renderInline(read(token.tokens))}</p>`;
    case 'heading':
      return html`<div class="heading" role="heading" aria-level=${levels.get(token)!} dir=${dir}>
        ${renderInline(read(token.tokens))}
      </div>`;
    case 'hr':
      return html`<hr />`;
    case 'code':
      return renderCode(token);
    case 'blockquote':
      return html`<blockquote dir=${dir}>${renderBlocks(read(token.tokens), inside)}</blockquote>`;
    case 'list':
      return renderList(token, dir, inside);
    case 'table':
      return renderTable(token, dir);
    case 'text':
      return dir === nothing ? renderInline([token]) : html`<p dir=${dir}>${renderInline([token])}</p>`;
    default:
      return renderInline([token]);
  }
}

function renderCode({ lang, text }: Tokens.Code) {
  const label = lang ? html`<span class="lang">${lang}</span>` : nothing;
  return html`<pre dir="ltr">${label}<code>${text}</code></pre>`;
}

function renderList({ items, ordered, start }: Tokens.List, dir: unknown, inside: BlockOptions) {
  const rows = items.map(
    ({ task, tokens }) =>
      html`<li class=${task ? 'with-task' : nothing}>${renderBlocks(read(tokens), inside)}</li>`,
  );
  return ordered
    ? html`<ol role="list" start=${start === 1 ? nothing : start} dir=${dir}>
        ${rows}
      </ol>`
    : html`<ul role="list" dir=${dir}>
        ${rows}
      </ul>`;
}
