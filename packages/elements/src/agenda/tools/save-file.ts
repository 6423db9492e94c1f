import { clock } from '../../workspace/environment.js';

/** Whether the page may save files: a frame without an origin may not, unless its page said so, and cannot ask. */
export const canSave = (): boolean => origin !== 'null';

const TYPES = {
  json: 'application/json',
  'template.json': 'application/json',
  md: 'text/markdown',
  csv: 'text/csv',
};

/** Saves a text as a file. Its name says what it is and from which day, and nothing of what people wrote. */
export function saveFile(text: string, ending: keyof typeof TYPES): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[ending] }));
  link.download = `one-on-one-${clock.now().slice(0, 10)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // the download has begun by then
}
