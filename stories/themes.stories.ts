import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/stage-timer/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { freshName } from '../tests/storage/databases.js';
import { offerWorkspace } from '../tests/support/hand-made-workspace.js';
import { meetingStates } from '../tests/support/meeting-states.js';
import { makeTimer, stageTimerStates } from '../tests/support/stage-timer-states.js';
import intranet from './examples/themes/intranet.css?inline';
import player from './examples/themes/player.css?inline';
import university from './examples/themes/university.css?inline';

/** A meeting and its time in one of the example themes, which holds for the story alone. */
const story = (name: string, css: string): StoryObj => ({
  loaders: [
    async () => {
      const pair = freshName();
      offerWorkspace(await meetingStates.run.open(), pair);
      return { pair };
    },
  ],
  render: (_args, { loaded: { pair } }) => {
    const theme = new CSSStyleSheet();
    theme.replaceSync(css.replace(':root', `.${name}`));
    document.adoptedStyleSheets.push(theme);
    return html`<div class=${name}>
      <one-on-one-agenda relationship=${pair}></one-on-one-agenda>
      ${makeTimer(stageTimerStates.running).timer}
    </div>`;
  },
  play: async ({ canvasElement }) => {
    await meetingStates.run.enter(canvasElement.querySelector('one-on-one-agenda')!);
    const timer = canvasElement.querySelector('one-on-one-stage-timer')!;
    await stageTimerStates.running.enter(timer, timer.clock as ReturnType<typeof makeTimer>['clock']);
  },
});

export default { title: 'Themes' } satisfies Meta;

export const University: StoryObj = story('university', university);
export const Intranet: StoryObj = story('intranet', intranet);
export const Player: StoryObj = story('player', player);
