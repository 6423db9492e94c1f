import '@one-on-one/elements/workspace/define.js';
import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/relationships/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { relationshipsStates, type RelationshipsState } from '../tests/support/relationships-states.js';

const story = (name: keyof typeof relationshipsStates): StoryObj => {
  const { current, attributes = {}, enter }: RelationshipsState = relationshipsStates[name];
  return {
    loaders: [async () => ({ storage: await relationshipsStates[name].storage() })],
    render: (_args, { loaded }) => {
      const list = document.createElement('one-on-one-relationships');
      for (const [attribute, value] of Object.entries(attributes)) list.setAttribute(attribute, value);
      // Named, so that no story shows what was chosen in another.
      const { storage } = loaded as { storage: Awaited<ReturnType<RelationshipsState['storage']>> };
      return html`<one-on-one-workspace .storage=${storage} .relationship=${current ?? 'story'}
        >${list}</one-on-one-workspace
      >`;
    },
    play: async ({ canvasElement }) => {
      await enter?.(canvasElement.querySelector('one-on-one-relationships')!);
    },
  };
};

export default { title: 'Relationships', component: 'one-on-one-relationships' } satisfies Meta;

/** A working list with an agenda, kept in this browser. */
export const Working: StoryObj = {
  render: () =>
    html`<one-on-one-workspace>
      <one-on-one-relationships></one-on-one-relationships>
      <one-on-one-agenda></one-on-one-agenda>
    </one-on-one-workspace>`,
};
export const None = story('none');
export const One = story('one');
export const Five = story('five');
export const MeetingNow = story('meetingNow');
export const Fifty = story('fifty');
export const LongNames = story('longNames');
export const WithArchived = story('withArchived');
export const ArchivedOnly = story('archivedOnly');
export const ArchivedShown = story('archivedShown');
export const OverShown = story('overShown');
export const Adding = story('adding');
export const ReadOnly = story('readOnly');
export const Refused = story('refused');
export const Loading = story('loading');
export const Compact = story('compact');
export const RightToLeft = story('rightToLeft');
