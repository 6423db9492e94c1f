import type { SaveState } from '@one-on-one/core';
import { html } from 'lit';
import { icons } from './icons.js';

/** One thing that needs attention, and the ways out. */
export const renderNotice = (
  kind: SaveState['kind'] | 'missing' | 'newer' | 'set-aside',
  words: string,
  ways?: unknown,
) => html`<div part="notice ${kind}">${icons.attention}<span>${words}</span>${ways}</div>`;
