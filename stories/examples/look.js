/** The look of the demo intranet: paper, hairlines, one accent. */
export const look = new CSSStyleSheet();

look.replaceSync(`
  :root {
    color-scheme: light dark;
    --ink: light-dark(#1c1b1a, #eceae6);
    --ink-muted: light-dark(#4e4c48, #b9b5ae);
    --line: light-dark(#dedbd4, #37352f);
    --paper: light-dark(#f1efeb, #141311);
    --surface: light-dark(#fffefc, #1e1d1a);
    --accent: light-dark(#1f4b75, #9cc4ec);
    font: 100%/1.55 system-ui, sans-serif;
    color: var(--ink);
    background: var(--paper);
    scroll-padding-block-start: 1rem;
  }

  *, ::before, ::after { box-sizing: border-box; }
  body { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column; }
  h1, h2, h3, p, dl, dd, ul { margin: 0; }
  h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.2rem); font-weight: 640; line-height: 1.2; letter-spacing: -0.018em; }
  h2 { font-size: 1rem; font-weight: 640; }
  a { color: inherit; text-underline-offset: 0.2em; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }

  .skip { position: absolute; inset: 0.5rem auto auto 0.5rem; padding: 0.5rem 0.875rem; background: var(--surface); border-radius: 6px; }
  .skip:not(:focus) { clip-path: inset(50%); }

  .top, main, .bottom { inline-size: 100%; max-inline-size: 78rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
  .top { display: flex; flex-wrap: wrap; gap: 0.25rem 2.5rem; align-items: center; padding-block: 0.875rem; }
  .mark { display: inline-flex; align-items: center; gap: 0.625rem; min-block-size: 2.5rem; font-weight: 660; font-size: 1.0625rem; letter-spacing: -0.01em; text-decoration: none; }
  .mark::before { content: ''; inline-size: 1.125rem; block-size: 1.125rem; border: 0.3125rem solid var(--accent); border-radius: 50% 50% 50% 0; }
  nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
  nav a { display: inline-flex; align-items: center; min-block-size: 2.5rem; color: var(--ink-muted); text-decoration: none; border-block-end: 2px solid transparent; }
  nav a:hover { color: var(--ink); border-color: var(--line); }
  nav a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }

  main { flex: 1; padding-block: clamp(1.25rem, 4vw, 3rem) 4rem; border-block-start: 1px solid var(--line); max-inline-size: none; }
  main > * { max-inline-size: 73rem; margin-inline: auto; }
  .hero { margin-block-end: clamp(1.5rem, 3vw, 2.25rem); }
  .hero p { max-inline-size: 62ch; margin-block-start: 0.75rem; color: var(--ink-muted); font-size: 1.0625rem; }

  .card { min-inline-size: 0; padding: clamp(1rem, 3vw, 1.75rem); background: var(--surface); border: 1px solid var(--line); border-radius: 14px; }
  .columns { display: grid; gap: 2.5rem; align-items: start; }
  .pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; align-items: start; }
  iframe.card { display: block; inline-size: 100%; block-size: 46rem; padding: 0; }
  one-on-one-agenda:not(:defined) { display: block; min-block-size: 24rem; }

  aside { display: grid; gap: 2rem; align-content: start; }
  aside h2 { padding-block-end: 0.625rem; border-block-end: 1px solid var(--line); }
  .dates { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.875rem 1rem; padding-block-start: 0.875rem; }
  .dates dt { font-weight: 600; font-size: 0.9rem; padding-block-start: 0.08rem; }
  .dates span { display: block; color: var(--ink-muted); font-size: 0.9rem; }
  .notes { padding: 0; list-style: none; }
  .notes li { padding-block: 0.75rem; border-block-end: 1px solid var(--line); }

  .news { margin-block-start: clamp(2.5rem, 5vw, 4rem); }
  .articles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 2rem 2.5rem; margin-block-start: 0.625rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--line); }
  .kicker { color: var(--accent); font-size: 0.875rem; font-weight: 600; }
  h3 { font-size: 1.125rem; font-weight: 620; line-height: 1.35; margin-block: 0.25rem 0.5rem; text-wrap: balance; }
  article p:last-child { color: var(--ink-muted); }

  .team { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; align-items: start; }
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; align-content: start; min-inline-size: 0; }
  .about { margin-block-end: 1.25rem; padding-block-end: 1rem; color: var(--ink-muted); border-block-end: 1px solid var(--line); }
  .paste { margin-block-start: 1.25rem; font-size: 0.9rem; }
  .paste summary { inline-size: fit-content; min-block-size: 2rem; color: var(--ink-muted); cursor: pointer; }
  .paste pre { margin: 0.5rem 0; padding: 0.875rem 1rem; overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; line-height: 1.6; }
  .paste button { min-block-size: 2.25rem; padding: 0.25rem 0.875rem; font: inherit; font-weight: 600; color: var(--accent); background: none; border: 1.5px solid; border-radius: 8px; cursor: pointer; }

  .player { color-scheme: dark; --accent: light-dark(#6b3d00, #ffc46b); --one-on-one-color-accent: var(--accent); --one-on-one-color-on-accent: light-dark(#ffffff, #241703); --one-on-one-radius: 4px; }
  .lesson { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; align-items: start; }
  .lesson nav { display: block; }
  .lesson ol { margin: 0.75rem 0 0; padding: 0; list-style: none; }
  .lesson li { padding-block: 0.5rem; color: var(--ink-muted); border-block-end: 1px solid var(--line); }
  .lesson nav li[aria-current] { color: var(--ink); font-weight: 600; }
  .notes-of-player { margin-block-start: 1.5rem; }
  .notes-of-player ul { padding: 0; list-style: none; }

  .bottom { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 2rem; padding-block: 1.25rem 1.75rem; color: var(--ink-muted); font-size: 0.875rem; }

  @media (min-width: 62rem) {
    .columns { grid-template-columns: minmax(0, 1fr) 16.5rem; }
    .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .lesson { grid-template-columns: 15rem minmax(0, 1fr); }
    .team { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .team .wide { grid-column: span 2; }
  }

  @media print { .top, .hero, aside, .news, .bottom, .paste, .about, .lesson nav { display: none; } .card { border: 0; padding: 0; } main { border: 0; padding-block-end: 0; } body { min-block-size: 0; } }
`);
