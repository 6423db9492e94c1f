// A year of one-on-ones without a page: `node stories/examples/headless-year.js` plays 26 meetings and prints what is left.
import { createMemoryStorage, createWorkspace } from '@one-on-one/core';
import { exportCalendar } from '@one-on-one/core/calendar';
import { readHistory } from '@one-on-one/core/history';
import { minutesMarkdown } from '@one-on-one/core/transfer';
import { minutesWords } from './minutes-words.js';

const FORTNIGHT = 14 * 86_400_000;

// The clock is handed in, so a year takes no time.
let time = Date.parse('2030-01-08T09:00:00.000Z');
const clock = { now: () => new Date((time += 1000)).toISOString() };

const storage = createMemoryStorage();
const workspace = createWorkspace({
  storage,
  relationship: 'ana-and-ben',
  viewer: 'ana',
  participants: [
    { role: 'mentor', id: 'ana', displayName: 'Ana' },
    { role: 'mentee', id: 'ben', displayName: 'Ben' },
  ],
  tab: 'script',
  clock,
  schedule: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
});
await workspace.ready;
const run = workspace.run.bind(workspace);

run('series-edit', {
  cadence: { unit: 'week', every: 2, weekday: 2, time: '10:00', zone: 'Europe/Berlin' },
  lengthMinutes: 45,
});

for (let meeting = 1; meeting <= 26; meeting += 1) {
  run('meeting-edit', { objective: `settle the one thing of week ${meeting * 2}` });
  run('agenda-item-add', { titles: [`What went well ${meeting}`, `What to change ${meeting}`] });
  run('meeting-start', {});
  // The last topic is left each time: it goes on to the next meeting.
  const toDiscuss = workspace.state.items.slice(0, -1);
  for (const { item } of toDiscuss) run('agenda-item-discuss', { id: item.id });
  const itemId = toDiscuss[0]?.item.id;
  run('decision-add', { statement: `We try it for two weeks, ${meeting}`, decidedBy: 'both', itemId });
  run('action-item-add', {
    title: `Tell the team, ${meeting}`,
    ownerId: 'ben',
    noDateReason: 'when it fits',
  });
  const [oldest] = workspace.state.actions;
  if (oldest && workspace.state.actions.length > 3) run('action-item-complete', { id: oldest.id });
  run('meeting-wrap', {});
  run('meeting-close', {});
  time += FORTNIGHT;
}

// Storage answers later: what was asked for is in it once the state says so.
await new Promise((resolve) => {
  const look = () => ['saved', 'memory'].includes(workspace.state.save.kind) && resolve();
  workspace.subscribe(look);
  look();
});

const { state } = workspace;
const people = { mentor: state.mentor.id, mentee: state.mentee.id };
const nameOf = (id) => (id === state.mentor.id ? 'Ana' : id === state.mentee.id ? 'Ben' : 'both');
const source = {
  storage,
  relationshipId: state.relationshipId,
  viewer: state.viewer,
  people,
  meetingId: state.meeting.id,
};
const { meetings } = await readHistory(source, { limit: 26 });
const [last] = meetings;

console.log(
  minutesMarkdown(
    {
      mentor: 'Ana',
      mentee: 'Ben',
      kind: last.meeting.kind,
      startsAt: last.meeting.startsAt,
      plannedMinutes: last.meeting.plannedMinutes,
      objective: last.objective,
      items: last.discussed.map(({ item }) => ({
        title: item.title,
        status: 'discussed',
        decisions: last.decisions
          .filter(({ itemId }) => itemId === item.id)
          .map((decision) => ({ ...decision, decidedBy: nameOf(decision.decidedBy) })),
      })),
      actions: last.agreed.map((action) => ({ ...action, owner: nameOf(action.ownerId) })),
    },
    minutesWords,
  ),
);
console.log(`${meetings.length} meetings, ${state.actions.length} open actions:`);
for (const { title, ownerId } of state.actions) console.log(`- ${nameOf(ownerId)}: ${title}`);
console.log(`Carried on: ${state.items.map(({ item }) => item.title).join(', ')}\n`);
console.log(
  exportCalendar({
    relationship: state.relationshipId,
    series: state.series,
    meetings: [state.meeting],
    now: clock.now(),
    words: { summary: 'One-on-one of Ana and Ben' },
  }),
);
await workspace.close();
