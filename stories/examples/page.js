import { look } from './look.js';
import { showReports } from './reports.js';

// `style-src 'none'` forbids style elements and attributes; a sheet made by the page's own script is allowed.
document.adoptedStyleSheets = [look];

const place = document.querySelector('[data-reports]');
if (place) showReports(place);
