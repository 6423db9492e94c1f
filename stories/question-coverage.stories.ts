import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { coverageStates } from '../tests/support/coverage-states.js';

const story = (state: keyof typeof coverageStates): StoryObj => ({
  render: () => html`<coverage-picture .coverage=${coverageStates[state]}></coverage-picture>`,
});

export default { title: 'Question bank/Coverage', component: 'one-on-one-question-bank' } satisfies Meta;

export const SomeThemes: StoryObj = story('some');
export const Nothing: StoryObj = story('nothing');
export const MuchOfOne: StoryObj = story('much');
export const ThemesOfThePage: StoryObj = story('ownThemes');
