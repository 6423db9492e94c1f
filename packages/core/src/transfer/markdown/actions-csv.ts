import type { ActionsWords, MinutesAction } from '../minutes.js';

/** Without it, spreadsheet programs take UTF-8 for an older encoding, and names lose their accents. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a program that opens the file compute a cell instead of showing it; full-width signs do so in some. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The same within a text, where a program that parts cells by semicolons or tabs sees a new one begin. */
const FORMULA_WITHIN = /[;\t\r\n] *(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * The actions as a table (RFC 4180: commas, CRLF, quotes doubled), in UTF-8 with a byte order mark. Days are
 * `YYYY-MM-DD`, so that they sort. What could be a formula begins with an apostrophe, which says that it is none. Where
 * something private was given, a last column says so.
 */
export function actionsCsv(actions: readonly MinutesAction[], words: ActionsWords): string {
  const { title, owner, due, noDate, status, why } = words.columns;
  const hasPrivate = actions.some((action) => action.private);
  const rows = actions.map((action) => [
    action.title,
    action.owner,
    action.dueDate ?? '',
    action.noDateReason ?? '',
    words.actionStatus[action.status],
    action.why ?? '',
    ...(hasPrivate ? [action.private ? words.onlyYou : ''] : []),
  ]);
  const head = [title, owner, due, noDate, status, why, ...(hasPrivate ? [words.onlyYou] : [])];
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const harmless = (FORMULA.test(text) ? `'${text}` : text).replace(FORMULA_WITHIN, "$&'");
  return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
