// Every run plays the same histories, so that a change is judged by itself and a failure comes again.
// `LUCK=2026` plays others; do so now and then, and add what it finds as an example of its own.

/** The page that tests run in: laws draw from `luck`. @param {number} luck @returns {(framework: string) => string} */
export const luckHtml = (luck) => (framework) => `<!doctype html>
<html>
  <body>
    <script type="module">
      import { configureGlobal } from 'fast-check';
      configureGlobal({ seed: ${luck} });
    </script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;
