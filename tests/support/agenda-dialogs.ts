import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { appears } from './wait-until.js';

export { appears };

/** The button that says this, as soon as it is there. */
export const buttonOf = (element: OneOnOneAgenda, words: string) =>
  appears(`the button "${words}"`, () =>
    [...element.renderRoot.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === words,
    ),
  );

/** Presses a button as soon as it is there. */
export async function press(element: OneOnOneAgenda, words: string): Promise<void> {
  (await buttonOf(element, words)).click();
  await element.updateComplete;
}

/** Resolves once the agenda says this somewhere. */
export const says = (element: OneOnOneAgenda, words: string) =>
  appears(`"${words}"`, () => element.renderRoot.textContent.includes(words));

const choices = (element: OneOnOneAgenda) =>
  element.renderRoot.querySelectorAll<HTMLInputElement>('[name=export-as]');

const FORMATS = ['md', 'json', 'csv'] as const;

/** Opens the export: to read, to import elsewhere, or the actions. */
export async function openExport(element: OneOnOneAgenda, format: (typeof FORMATS)[number]): Promise<void> {
  await press(element, 'Export');
  const choice = await appears('the choice', () => choices(element)[FORMATS.indexOf(format)]);
  if (!choice.checked) choice.click();
  await element.updateComplete;
  await appears('the text, or why there is none', () =>
    element.renderRoot.querySelector('[readonly][aria-busy=false], dialog .refusal[role=alert]'),
  );
}

/** Opens the import and has it read the text of a file, up to where it says this. */
export async function openImport(element: OneOnOneAgenda, file: string, words: string): Promise<void> {
  await press(element, 'Import');
  const field = await appears('the field for a text', () =>
    element.renderRoot.querySelector<HTMLTextAreaElement>('#import-text'),
  );
  field.value = file;
  await press(element, 'Read it');
  await says(element, words);
}
