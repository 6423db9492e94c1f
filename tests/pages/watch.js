// Goes first on every page under test: a record of what went wrong, as the page itself sees it.
const watched = { reports: [], errors: [], warnings: [] };
globalThis.watched = watched;

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
  const icon = blockedURI.endsWith('/favicon.ico'); // two browsers look for one by themselves
  if (!icon) watched.reports.push(`${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`);
});
addEventListener('error', (event) => watched.errors.push(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(`unhandled: ${reason}`));

const { error, warn } = console;
console.warn = (...values) => {
  watched.warnings.push(values.map(String).join(' '));
  warn.apply(console, values);
};
console.error = (...values) => {
  watched.errors.push(values.map(String).join(' '));
  error.apply(console, values);
};
