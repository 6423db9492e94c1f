/// <reference types="vite/client" />
// What every story shares: the documentation of the elements, and axe over each state.
import { setCustomElementsManifest } from '@storybook/web-components-vite';

// The manifest is there after `npm run manifest`; stories work without it.
const [manifest] = Object.values(
  import.meta.glob('../../packages/elements/custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest) setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  parameters: {
    // Nobody needs the address of everything that axe found well.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    layout: 'padded',
  },
};
