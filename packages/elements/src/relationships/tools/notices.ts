import { isArchived, isResting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from '../../agenda/icons.js';
import { saveWords } from '../../agenda/save-words.js';
import { sentence } from '../../agenda/sentence.js';
import type { PairsView } from './pairs-view.js';
import { calledApart } from './told-apart.js';

/** What needs attention, with the way out beside it. */
export function renderNotices(view: PairsView) {
  const { acts, reader, state, strings, words } = view;
  const { unsaved } = acts;
  const save = unsaved?.state.save ?? state.save;
  const [, help] = save.kind === 'memory' || unsaved ? saveWords(save, strings) : [];
  const again = (act: () => void) => html`<button class="link" @click=${act}>${strings.tryAgain}</button>`;
  return html`<div role="alert">
      ${help ? notice(unsaved ? 'failed' : 'memory', help, unsaved ? again(() => unsaved.retry()) : nothing) : nothing}
      ${
        reader.hasFailed
          ? notice(
              'failed',
              words.failed,
              again(() => void reader.read()),
            )
          : nothing
      }
    </div>
    ${renderArchived(view)}`;
}

// Of the pair that is shown, so that nobody wonders.
function renderArchived(view: PairsView) {
  const { acts, current, locked, words } = view;
  if (!current || !isArchived(current)) return nothing;
  const name = calledApart(current, view);
  if (!isResting(current)) return notice('archived', sentence(words.isOver, name), nothing);
  const restore = html`<button class="link" @click=${() => acts.turn('relationship-restore', current)}>
    ${words.restore}
  </button>`;
  return notice('archived', sentence(words.isArchived, name), locked ? nothing : restore);
}

const notice = (kind: 'failed' | 'memory' | 'archived', text: unknown, way: unknown) =>
  html`<div part="notice ${kind}">${icons.attention}<span>${text}</span>${way}</div>`;
