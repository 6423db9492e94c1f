import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import type { OneOnOneWorkspace } from '@one-on-one/elements/workspace';
import { replaceMember } from '../storage/databases.js';
import { appears, openExport, press } from './agenda-dialogs.js';
import type { Lived } from './hiding-histories.js';
import type { Tally } from './tally.js';

type Take = (what: string, text: string) => void;

/** Everything that the two take along from where they look back, as they are offered it: nobody ticked that it is to hold what is private. */
export async function takenLeaks(
  roots: readonly OneOnOneWorkspace[],
  { words }: Lived,
  tally: Tally,
): Promise<readonly string[]> {
  const found: string[] = [];
  const take: Take = (what, text) => {
    tally.add(what, text !== '');
    found.push(...words.in(text).map((word) => `${what}: ${word}`));
  };
  for (const author of ['mentor', 'mentee'] as const)
    tally.add(`hidden by ${author}`, words.of(author).length);
  const files: Blob[] = [];
  const giveBacks = [
    replaceMember(Clipboard.prototype, 'writeText', (text: string) => {
      take('a copy of the minutes', text);
      return Promise.resolve();
    }),
    replaceMember(URL, 'createObjectURL', (file: Blob) => {
      files.push(file);
      return 'about:blank';
    }),
    replaceMember(HTMLAnchorElement.prototype, 'click', () => {}),
  ];
  try {
    await Promise.all(roots.map((root) => takeAll(root, take)));
  } finally {
    for (const giveBack of giveBacks) giveBack();
  }
  for (const file of files) take('a saved file', await file.text());
  return found;
}

async function takeAll(root: OneOnOneWorkspace, take: Take): Promise<void> {
  const agenda = root.querySelector<OneOnOneAgenda>('one-on-one-agenda[mode=review]')!;
  if (agenda.renderRoot.querySelector('[part=review]')) await takeMinutes(agenda, take);
  for (const format of ['md', 'json', 'csv'] as const) {
    await openExport(agenda, format);
    take(`an export as ${format}`, inDialog<HTMLTextAreaElement>(agenda, 'textarea')!.value);
    await press(agenda, 'Save as a file');
    await close(agenda);
  }
  take('an export by the page', await root.export());
}

async function takeMinutes(agenda: OneOnOneAgenda, take: Take): Promise<void> {
  await press(agenda, 'Minutes');
  await appears('the minutes', () => inDialog(agenda, '[aria-busy=false]'));
  await press(agenda, 'Copy');
  await press(agenda, 'Save as a file');
  take('minutes', inDialog<HTMLTextAreaElement>(agenda, 'textarea')!.value);
  take('a mail', inDialog<HTMLAnchorElement>(agenda, 'a')?.href ?? '');
  await close(agenda);
}

const inDialog = <E extends HTMLElement>({ renderRoot }: OneOnOneAgenda, selector: string) =>
  renderRoot.querySelector<E>(`dialog ${selector}`);

async function close(agenda: OneOnOneAgenda): Promise<void> {
  inDialog(agenda, '.primary')!.click();
  await agenda.updateComplete;
}
