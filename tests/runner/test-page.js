// The page that tests run in.

// WebKit goes on with what a page asked of IndexedDB after the page is gone, now and then for ever, and the next page
// waits for it: so whatever is under way ends with the page.
const leave = `
  const running = new Set();
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    const begun = transaction.apply(this, asked);
    running.add(begun);
    for (const end of ['complete', 'abort']) begun.addEventListener(end, () => running.delete(begun));
    return begun;
  };
  addEventListener('pagehide', () => {
    for (const one of running)
      try {
        one.abort();
      } catch {
        // It has ended by itself.
      }
  });
`;

/** @param {string} framework @returns {string} */
export const testPage = (framework) => `<!doctype html>
<html>
  <body>
    <script>{${leave}}</script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;
