import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chunksOf, type Chunk } from './chunks.js';
import { renderSummary } from './meeting.js';
import type { HistoryView } from './view.js';
import type { ChunkWindow } from './window.js';

/** All past meetings, the last first; those far off screen keep their place and are drawn when it comes near. */
export function renderTimeline(view: HistoryView, window: ChunkWindow, limit: number) {
  const { reader, words } = view;
  if (reader.last === 0) return html`<p part="empty" class="quiet">${words.empty}</p>`;
  const total = Math.min(reader.last, limit);
  const chunks = chunksOf(reader.last, limit);
  const isDrawn = ({ index }: Chunk, place: number) => place === 0 || window.isDrawn(index);
  reader.need(chunks.filter(isDrawn).flatMap(({ seqs }) => seqs));
  const left = total - reader.read;
  return html`<div part="list" role="list">
      ${repeat(
        chunks,
        ({ index }) => index,
        (chunk, place) => renderChunk(view, chunk, total, isDrawn(chunk, place), window),
      )}
    </div>
    ${left > 0 ? html`<p part="unprinted" class="quiet">${words.notPrinted(left)}</p>` : nothing}`;
}

function renderChunk(view: HistoryView, chunk: Chunk, total: number, drawn: boolean, window: ChunkWindow) {
  const height = drawn ? '' : `block-size:${window.height(chunk.index, chunk.seqs.length)}px`;
  // The property, not the attribute: a policy against inline styles lets it pass.
  return html`<div data-chunk=${chunk.index} .style=${height}>
    ${drawn ? chunk.seqs.map((seq) => renderRow(view, seq, total)) : nothing}
  </div>`;
}

function renderRow(view: HistoryView, seq: number, total: number) {
  const { reader } = view;
  const summary = reader.summary(seq);
  if (summary === null) return nothing;
  return html`<div class="row" role="listitem" aria-setsize=${total} aria-posinset=${reader.last - seq + 1}>
    ${summary ? renderSummary(view, summary) : html`<div class="shell" aria-hidden="true"><i></i></div>`}
  </div>`;
}
