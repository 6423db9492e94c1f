/** What the browser reported under the page's policy, in the order it happened. */
const reports = [];

/** Says in a place of the page how many reports there were. */
export function showReports(place) {
  const write = () => {
    const seen = reports.length ? [...new Set(reports)].join(', ') : 'none';
    place.textContent = `Reports under this page’s policy: ${seen}.`;
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (blockedURI.endsWith('/favicon.ico')) return; // some browsers look for an icon by themselves
    reports.push(effectiveDirective);
    write();
  });
  write();
}
