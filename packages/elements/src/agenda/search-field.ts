import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/** A line to search with. */
export interface SearchField {
  readonly label: string;
  readonly query: string;
  readonly look: (query: string) => void;
  /** Somebody is about to search. */
  readonly prepare?: () => void;
  /** Goes on to what was found. */
  readonly goOn?: () => void;
}

/** Shows it. The first Escape empties it, the next one closes what it stands in. */
export function renderSearchField({ label, query, look, prepare, goOn }: SearchField) {
  const onInput = ({ target }: Event) => look((target as HTMLInputElement).value);
  const onKeydown = (event: KeyboardEvent) => {
    if (goOn && event.key === 'ArrowDown' && !event.isComposing) {
      event.preventDefault();
      goOn();
    }
    if (event.key !== 'Escape' || !query) return;
    event.preventDefault();
    event.stopPropagation();
    look('');
  };
  return html`<input
    type="search"
    dir="auto"
    aria-label=${label}
    placeholder=${label}
    autocomplete="off"
    enterkeyhint="search"
    .value=${live(query)}
    @focus=${prepare}
    @input=${onInput}
    @keydown=${onKeydown}
  />`;
}
