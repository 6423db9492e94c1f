import { MemoryStore, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { opened } from './meetings.js';
import { runsOf } from './runs-of.js';

/** Histories of three pages take their time: no more of them than it takes, outside the first engine. */
export const RUNS = runsOf(1000, 50);

/** The mentor's page, and two of the mentee's, over one store. */
export async function threePages() {
  const store = new MemoryStore();
  const mentor = await opened({ store });
  const mentee = await opened({ store, viewer: 'mentee' });
  const tab = await opened({ store, viewer: 'mentee' });
  return { store, mentor, mentee, tab, pages: [mentor, mentee, tab] as const };
}

export const leave = (pages: readonly Workspace[]) => Promise.all(pages.map((page) => page.close()));

/** Which of the three does something. */
export const who = fc.nat(2);
