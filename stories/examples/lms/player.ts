// A vendor's course player: it hears what happens in the guide, in the page or in a frame, and makes statements of it.
import { statementId, toStatement, type StageFactKind } from '@one-on-one/core/statements';
import { lmsLook } from './lms-look.js';

/** What a player says of each fact. */
const WORDS: Readonly<Record<StageFactKind, string>> = {
  'timer-started': 'The time runs',
  'timer-paused': 'The time was paused',
  'timer-extended': 'A stage got more time',
  'timer-rebalanced': 'What is left was shared',
  'timer-cleared': 'The time was set back',
  'timer-restored': 'The time goes on as it was',
  'timer-finished': 'The meeting is over',
  'stage-entered': 'A stage began',
};

document.adoptedStyleSheets = [...document.adoptedStyleSheets, lmsLook];

const list = document.querySelector('[data-facts]')!;
const frame = document.querySelector('iframe');
const begun = new Date().toISOString();
let heard = 0;

/** Who did it and in which pair is what the player knows; a fact says what was done. */
function note(kind: StageFactKind, id: string): void {
  const statement = toStatement(
    { kind, id },
    {
      actor: { homePage: 'https://learn.example', name: 'seat-12' },
      relationship: 'course-7.seat-12',
      at: new Date().toISOString(),
      id: statementId(begun, heard),
    },
  );
  if (heard === 0) list.replaceChildren();
  heard += 1;
  for (const open of list.querySelectorAll('details')) open.open = false;
  list.prepend(entry(WORDS[kind], id, JSON.stringify(statement, null, 2)));
  if (kind === 'timer-finished') markAsDone();
}

function entry(words: string, stage: string, statement: string): HTMLElement {
  const [line, details, summary, code] = (['li', 'details', 'summary', 'pre'] as const).map((tag) =>
    document.createElement(tag),
  ) as [HTMLLIElement, HTMLDetailsElement, HTMLElement, HTMLPreElement];
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: 'medium' });
  const about = document.createElement('code');
  about.textContent = stage;
  summary.append(words, ' ', about, time);
  code.textContent = statement;
  code.tabIndex = 0;
  code.dir = 'ltr';
  details.open = true;
  details.append(summary, code);
  line.append(details);
  return line;
}

function markAsDone(): void {
  const unit = document.querySelector('[data-unit]:not(.done)');
  if (!unit) return;
  const word = document.createElement('span');
  word.textContent = 'Done';
  unit.classList.add('done');
  unit.append(' ', word);
}

for (const kind of Object.keys(WORDS) as StageFactKind[])
  document.addEventListener(`one-on-one-${kind}`, (event) =>
    note(kind, (event as Event & { detail: { id: string } }).detail.id),
  );

// A sandboxed frame has the origin `null`, as any other such frame: its window says which one it is.
addEventListener('message', ({ source, origin, data }: MessageEvent<Record<string, unknown>>) => {
  if (!frame || source !== frame.contentWindow || origin !== 'null') return;
  if (data['type'] === 'one-on-one-height') frame.style.blockSize = `${Number(data['height'])}px`;
  if (data['type'] === 'one-on-one-fact' && Object.hasOwn(WORDS, String(data['kind'])))
    note(data['kind'] as StageFactKind, String(data['id']));
});
if (frame) frame.src = frame.dataset['src'] ?? '';

document.querySelector('[data-theme]')!.addEventListener('change', ({ target }) => {
  const theme = (target as HTMLSelectElement).value;
  document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  frame?.contentWindow?.postMessage({ type: 'one-on-one-look', theme }, '*');
});
