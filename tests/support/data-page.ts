import '@one-on-one/elements/data/define.js';
import type { OneOnOneData } from '@one-on-one/elements/data';
import { fixture, html } from '@open-wc/testing';
import type { DataState } from './data-states.js';
import { offerWorkspace } from './hand-made-workspace.js';

let pairs = 0;

/** Shows a state of the element, as somebody comes to it. */
export async function showData({ open, attributes = {}, enter }: DataState) {
  const pair = `data-${(pairs += 1)}`;
  const workspace = await open();
  offerWorkspace(workspace, pair);
  const element = await fixture<OneOnOneData>(html`<one-on-one-data relationship=${pair}></one-on-one-data>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  await enter?.(element);
  return { element, workspace };
}
