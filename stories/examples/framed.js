const look = new CSSStyleSheet();
look.replaceSync(`
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 0; padding: 1rem; }
`);
document.adoptedStyleSheets = [look];
