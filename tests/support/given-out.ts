import { listRelationships, type PastMeeting, type Workspace } from '@one-on-one/core';
import { HistorySearch, readHistory, readMeeting } from '@one-on-one/core/history';
import { ownTemplates, templateOf, writeTemplate } from '@one-on-one/core/templates';
import { mailOf } from '../../packages/elements/src/agenda/meeting/mail.js';
import { minutesText } from '../../packages/elements/src/agenda/meeting/minutes-text.js';
import { wholeText } from '../../packages/elements/src/agenda/meeting/whole-text.js';
import { Transfer } from '../../packages/elements/src/agenda/transfer/transfer.js';
import { enMeeting } from '../../packages/elements/src/localize/locales/en-meeting.js';
import { enScheduleTools } from '../../packages/elements/src/localize/locales/en-schedule-tools.js';
import { enSchedule } from '../../packages/elements/src/localize/locales/en-schedule.js';
import { enTools } from '../../packages/elements/src/localize/locales/en-tools.js';
import { en } from '../../packages/elements/src/localize/locales/en.js';
import { calendarText } from '../../packages/elements/src/schedule/tools/calendar.js';
import { HIDDEN } from './hidden-words.js';
import { sourceOf } from './past-meetings.js';

const schedule = { ...enScheduleTools, ...enSchedule.schedule };
const strings = { ...en, ...enTools, ...enMeeting, schedule };

/** Texts that a page gives out, by what they are; empty where there is nothing to be given out. */
export type Given = Readonly<Record<string, string>>;

/** Everything that the page of one person gives out: to anybody at all, and what that person alone asked for. */
export interface GivenOut {
  readonly toAll: Given;
  readonly toViewer: Given;
}

/** `wanted`: words that the viewer looks for in past meetings. */
export async function givenOut(page: Workspace, wanted: readonly string[]): Promise<GivenOut> {
  const pasts = await pastsOf(page);
  const { state } = page;
  const view = { state, strings, lang: 'en', now: '2030-01-10T09:00:00.000Z' };
  const minutes = (withPrivate: boolean) => pasts.map((past) => minutesText(view, past, withPrivate));
  const mails = (withPrivate: boolean) =>
    minutes(withPrivate).flatMap((text) => mailOf(strings.minutesOf, text) ?? []);
  const file = (format: 'json' | 'csv', withPrivate: boolean) =>
    new Transfer(() => {}).write(page, { format, withPrivate, withSensitive: false }, strings);
  const template = templateOf(state, { id: 'given', name: 'Given' });
  const whole = (withPrivate: boolean) =>
    wholeText(view, { format: 'md', withPrivate, withSensitive: withPrivate });
  const table = await file('csv', false);
  const calendar = calendarText(view);
  return {
    toAll: {
      'the minutes': minutes(false).join('\n'),
      'a mail': mails(false).join('\n'),
      'a text to read': whole(false),
      'the table of actions': table.trim().includes('\n') ? table : '',
      'a file of the pair': await file('json', false),
      'a calendar file': calendar.includes('BEGIN:VEVENT') ? calendar : '',
      'a template': template.items.length ? writeTemplate(template) : '',
      'the list of pairs': JSON.stringify(
        await listRelationships({ storage: page.storage, viewer: state.viewer }),
      ),
    },
    toViewer: {
      'the minutes with what is private': minutes(true).join('\n'),
      'a mail with what is private': mails(true).join('\n'),
      'a text to read with what is private': whole(true),
      'a file of the pair with what is private': await file('json', true),
      'the templates of their own': JSON.stringify(await ownTemplates(page)),
      'the state': JSON.stringify([page.state, [...page.state.past], [...page.state.drafts]]),
      'the history': await historyOf(page),
      'what a search finds': await foundIn(page, wanted),
    },
  };
}

/** Past meetings as the page itself reads them to look back, the first first. */
async function pastsOf(page: Workspace): Promise<readonly PastMeeting[]> {
  const { seriesId, seq } = page.state.meeting;
  const ids = Array.from({ length: seq - 1 }, (_, index) => `${seriesId}-${index + 1}`);
  await Promise.all(ids.map((id) => page.show(id)));
  return ids.flatMap((id) => page.state.past.get(id) ?? []);
}

async function historyOf(page: Workspace): Promise<string> {
  const source = sourceOf(page, page.storage);
  const { meetings } = await readHistory(source);
  const whole = await Promise.all(meetings.map(({ meeting }) => readMeeting(source, meeting.id)));
  return meetings.length ? JSON.stringify([meetings, whole]) : '';
}

async function foundIn(page: Workspace, wanted: readonly string[]): Promise<string> {
  const search = new HistorySearch(sourceOf(page, page.storage));
  await search.build(async () => {});
  return [HIDDEN, ...wanted]
    .flatMap((query) => search.search(query).meetings)
    .flatMap(({ meeting, found }) => [
      JSON.stringify(meeting),
      ...found.map(({ pieces }) => pieces.map(({ text }) => text).join('')),
    ])
    .join('\n');
}
