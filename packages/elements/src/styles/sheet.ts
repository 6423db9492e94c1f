import { css } from 'lit';

/**
 * What every element stands on, what it says of itself, and its shell while storage answers.
 *
 * @cssprop [--one-on-one-padding=0] - Space inside the element, for pages that fill it with
 *   `--one-on-one-color-surface`.
 * @cssprop [--one-on-one-font=inherit] - The fonts, as `font-family` takes them.
 * @cssprop [--one-on-one-heading-size=1.1em] - How large the heading of an element is, of its actions and its dialogs.
 * @cssprop [--one-on-one-title-size=1.4em] - How large it is what a sheet is about: the pair, or when they meet.
 */
export const sheet = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  /* What a page's own rules would otherwise carry in goes no further than this. */
  :host > section {
    container-type: inline-size;
    contain-intrinsic-inline-size: 42rem;
    padding: var(--one-on-one-padding, 0);
    border-radius: var(--_radius);
    background: var(--one-on-one-color-surface, transparent);
    color: var(--one-on-one-color-ink, inherit);
    font-family: var(--one-on-one-font, inherit);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    user-select: text;
  }

  .sheet {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
  }

  /* There before it says anything, but without a place of its own. */
  [role='alert']:not(:has(*)) {
    position: absolute;
  }

  [part='heading'] {
    font-size: var(--one-on-one-heading-size, 1.1em);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  [part~='notice'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    padding: 9px 14px;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_ink);
    font-size: 0.9em;
    text-wrap: pretty;
  }

  [part~='notice'] svg {
    color: var(--_warm);
  }

  .shell {
    display: grid;
    gap: 16px;
    animation: show 0s 0.3s backwards;
  }

  .shell i {
    block-size: 46px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  @keyframes show {
    from {
      visibility: hidden;
    }
  }
`;
