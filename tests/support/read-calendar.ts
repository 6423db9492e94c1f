import ICAL from 'ical.js';

type Time = InstanceType<typeof ICAL.Time>;

/** The library's own type of it names nothing that exists. */
interface Occurrence {
  readonly startDate: Time;
  readonly item: InstanceType<typeof ICAL.Event>;
}

/** What an independent library reads out of a calendar file: its events, and who they are of. */
export function readCalendar(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const components = calendar.getAllSubcomponents('vevent');
  const isOfRow = (component: InstanceType<typeof ICAL.Component>) => component.hasProperty('recurrence-id');
  const events = components.filter((component) => !isOfRow(component)).map((each) => new ICAL.Event(each));
  return { calendar, events, exceptions: components.filter(isOfRow).map((each) => new ICAL.Event(each)) };
}

/** The first `count` times of everything in the file, as instants and minutes, in order. */
export function timesIn(file: string, count: number): readonly (readonly [start: string, minutes: number])[] {
  const { events } = readCalendar(file);
  const times = events.flatMap((event) => {
    if (!event.isRecurring()) return [[instantOf(event.startDate), minutesOf(event.duration)] as const];
    const iterator = event.iterator();
    return Array.from({ length: count }, () => {
      const { startDate, item } = event.getOccurrenceDetails(iterator.next()) as Occurrence;
      return [instantOf(startDate), minutesOf(item.duration)] as const;
    });
  });
  return times.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, count);
}

const instantOf = (time: Time) => new Date(time.toUnixTime() * 1000).toISOString();

const minutesOf = (duration: InstanceType<typeof ICAL.Duration>) => duration.toSeconds() / 60;
