import { look } from './look.js';
import { showReports } from './reports.js';

// `style-src 'none'` forbids style elements and attributes; a sheet made by the page's own script is allowed.
document.adoptedStyleSheets = [look];

const place = document.querySelector('[data-reports]');
if (place) showReports(place);

// Lines to paste: copied where the browser lets a page do that, else marked, so that one key copies them.
for (const button of document.querySelectorAll('[data-copy]'))
  button.addEventListener('click', async () => {
    const code = button.parentElement.querySelector('code');
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = 'Marked: press Ctrl+C';
    }
  });
