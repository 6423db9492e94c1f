import { expect } from '@open-wc/testing';
import { aSchedule, type SchedulePage } from '../support/schedule-page.js';

/** Both wrote where they meet, neither knowing of the other. */
async function written(): Promise<SchedulePage> {
  const schedule = await aSchedule({ series: { location: 'Room 4', base: '' } });
  schedule.workspace.run('series-edit', { location: 'Room 5', base: '' });
  await schedule.settled();
  return schedule;
}

const places = ({ workspace: { state } }: SchedulePage) => [
  state.series?.location,
  ...(state.series?.others?.['location'] ?? []).map(({ value }) => value),
];

describe('<one-on-one-schedule> where two wrote at once where they meet', () => {
  it('shows the place that lost, which can take the place of what won', async () => {
    const schedule = await written();
    expect(schedule.text('place')).to.contain('Room 5').and.contain('Room 4');
    schedule.button('Use this').focus();
    await schedule.click('Use this');
    expect(places(schedule)).to.deep.equal(['Room 4']);
    expect(schedule.text('version')).to.equal('');
    expect(schedule.focused?.id).to.equal('heading');
  });

  it('lets go of the place that lost, and takes that back', async () => {
    const schedule = await written();
    await schedule.click('Dismiss');
    expect(places(schedule)).to.deep.equal(['Room 5']);
    await schedule.click('Undo');
    expect(places(schedule)).to.deep.equal(['Room 5', 'Room 4']);
  });

  it('shows it where nothing can be changed, too', async () => {
    const schedule = await written();
    schedule.element.readonly = true;
    await schedule.settled();
    expect(schedule.text('place')).to.contain('Room 4');
    expect(schedule.has('Use this')).to.equal(false);
  });
});
