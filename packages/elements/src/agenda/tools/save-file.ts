import { clock } from '../../workspace/environment.js';

/** Whether the page may save files: a frame without an origin may not, unless its page said so, and cannot ask. */
export const canSave = (): boolean => origin !== 'null';

const TYPES = {
  json: 'application/json',
  'template.json': 'application/json',
  md: 'text/markdown',
  csv: 'text/csv',
  ics: 'text/calendar',
};

/**
 * Saves a text as a file. Its name says what it is, with whom where that is known or how a template is called, and from
 * which day; nothing else of what people wrote.
 */
export function saveFile(text: string, ending: keyof typeof TYPES, name = ''): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[ending] }));
  link.download = ['one-on-one', ...safe(name), `${clock.now().slice(0, 10)}.${ending}`].join('-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // the download has begun by then
}

// Letters and digits alone: no system takes them for anything else.
const safe = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .slice(0, 40)
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
