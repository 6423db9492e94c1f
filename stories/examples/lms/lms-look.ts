/** What a vendor's player adds to the look of the examples. */
export const lmsLook = new CSSStyleSheet();

lmsLook.replaceSync(`
  .vendor {
    --accent: light-dark(#4a2c8f, #cdb8ff);
    --paper: light-dark(#f4f2f8, #131118);
    --surface: light-dark(#ffffff, #1c1924);
    --line: light-dark(#dcd7e6, #37323f);
    --one-on-one-color-accent: var(--accent);
    --one-on-one-color-on-accent: light-dark(#ffffff, #1d1233);
    --one-on-one-color-line: var(--line);
  }

  .bar { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; padding-block-end: 1rem; margin-block-end: clamp(1rem, 3vw, 2rem); border-block-end: 1px solid var(--line); }
  .bar p { flex: 1 1 16rem; display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
  .bar span { color: var(--ink-muted); }
  .bar label { display: inline-flex; gap: 0.625rem; align-items: center; color: var(--ink-muted); font-size: 0.9rem; }
  .bar select { min-block-size: 2.25rem; padding-inline: 0.5rem; font: inherit; color: var(--ink); background: var(--surface); border: 1px solid light-dark(#86809a, #857e94); border-radius: 6px; }

  .unit { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; align-items: start; }
  .unit > nav { display: block; }
  .unit > nav ol { margin: 0.5rem 0 0; padding: 0; list-style: none; counter-reset: unit; }
  .unit > nav li { counter-increment: unit; position: relative; padding-block: 0.625rem; padding-inline-start: 2.25rem; color: var(--ink-muted); }
  .unit > nav li::before { content: counter(unit); position: absolute; inset-inline-start: 0; inset-block-start: 0.6rem; display: grid; place-items: center; inline-size: 1.5rem; block-size: 1.5rem; font-size: 0.8rem; font-weight: 600; border: 1.5px solid; border-radius: 50%; }
  .unit > nav li.done::before { color: var(--surface); background: var(--accent); border-color: var(--accent); }
  .unit > nav li span { display: block; font-size: 0.85rem; color: var(--accent); }
  .unit > nav li[aria-current] { color: var(--ink); font-weight: 600; }
  .unit > nav li[aria-current]:not(.done)::before { color: var(--accent); }

  .unit .hero { margin-block-end: 1.5rem; }
  .unit .hero p { font-size: 1rem; }
  .unit iframe { display: block; inline-size: 100%; block-size: 40rem; border: 0; }
  one-on-one-stage-guide:not(:defined) { display: block; min-block-size: 34rem; }

  .unit aside { display: block; }
  .hint { padding-block: 0.75rem; color: var(--ink-muted); font-size: 0.9rem; }
  [data-facts] { margin: 0; padding: 0; list-style: none; border-block-start: 1px solid var(--line); }
  [data-facts] li { padding-block: 0.25rem; border-block-end: 1px solid var(--line); color: var(--ink-muted); }
  [data-facts] li:not(:has(details)) { padding-block: 0.75rem; }
  [data-facts] summary { padding-block: 0.5rem; color: var(--ink); font-weight: 600; cursor: pointer; }
  [data-facts] code { margin-inline-start: 0.25rem; font-weight: 400; color: var(--accent); }
  [data-facts] time { display: block; padding-inline-start: 1.05rem; font-weight: 400; font-size: 0.85rem; color: var(--ink-muted); }
  [data-facts] pre { margin: 0 0 0.75rem; padding: 0.75rem 0.875rem; max-block-size: 22rem; overflow: auto; font-size: 0.78rem; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--ink); background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }

  @media (min-width: 52rem) { .unit { grid-template-columns: minmax(0, 1fr) 19rem; } .unit > nav { grid-column: 1 / -1; } }
  @media (min-width: 74rem) { .unit { grid-template-columns: 13rem minmax(0, 1fr) 20rem; } .unit > nav { grid-column: auto; } }
`);
