import { css } from 'lit';

/** A menu that a button opens, and its choices; a dialog has the same frame. */
export const menus = css`
  [part='menu'],
  dialog {
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  [part='menu'] {
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-inline,
      flip-block,
      flip-block flip-inline;
    inline-size: max-content;
    max-inline-size: min(20em, 100vw - 4.5rem);
    max-block-size: max(100% - 8px, 50vh - 2rem);
    margin-block: 4px;
    font-size: 0.93em;
  }

  [part='menu']:not(:has(*)) {
    display: none;
  }

  [role^='menuitem'] {
    display: block;
    inline-size: 100%;
    min-block-size: max(32px, var(--_target));
    padding: 4px 10px;
  }

  [role^='menuitem']:is(:hover, :focus-visible) {
    background: var(--_sunken);
    outline-offset: -2px;
    border-radius: 6px;
  }
`;
