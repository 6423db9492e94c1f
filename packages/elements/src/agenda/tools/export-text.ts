import type { AgendaEntry } from '@one-on-one/core';
import { formatMinutes, formatWhen } from '../../localize/format.js';
import { pairName } from '../people.js';
import { isDiscussed } from '../view.js';
import type { ExportView } from './export-dialog.js';

/** The agenda as text that reads well anywhere: Markdown, with a box for each item; what only the viewer sees is in it if asked for. */
export function exportText(
  { state, strings, lang }: Pick<ExportView, 'state' | 'strings' | 'lang'>,
  withPrivate: boolean,
): string {
  const { meeting, items, parked, dropped } = state;
  const { startsAt, plannedMinutes, objective } = meeting;
  const list = (heading: string, entries: readonly AgendaEntry[]) => {
    const shown = entries.filter((entry) => withPrivate || !entry.private);
    return shown.length ? `## ${heading}\n\n${shown.map(line).join('\n')}` : '';
  };
  const line = (entry: AgendaEntry) => {
    const { title, plannedMinutes: minutes, need } = entry.item;
    const facts = [
      minutes ? formatMinutes(minutes, lang) : '',
      need ? strings.needs[need] : '',
      entry.private ? strings.onlyYou : '',
    ].filter(Boolean);
    return `- [${isDiscussed(entry) ? 'x' : ' '}] ${title}${facts.length ? ` (${facts.join(', ')})` : ''}`;
  };
  return [
    `# ${pairName(state, strings, lang).join('')}`,
    // Kept for years, so the day is said with its year.
    `${startsAt ? `${formatWhen(startsAt, '', lang)}, ` : ''}${formatMinutes(plannedMinutes, lang)}`,
    objective && `${strings.objective}: ${objective}`,
    list(strings.agenda, items),
    list(strings.parked(parked.length), parked),
    list(strings.dropped(dropped.length), dropped),
  ]
    .filter(Boolean)
    .join('\n\n');
}
