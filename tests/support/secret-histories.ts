import type { Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { anAct, perform } from './histories.js';
import { aLifeAct, aMatterAct, performInMeeting } from './meeting-histories.js';
import { who } from './meeting-pages.js';

/** What the two do in their meetings, and whether they leave something half typed. */
export const aSecretHistory = fc.array(
  fc.record({ who, act: fc.oneof(anAct, aMatterAct, aLifeAct), types: fc.boolean() }),
  { maxLength: 12 },
);

type Step = typeof aSecretHistory extends fc.Arbitrary<(infer T)[]> ? T : never;

/** How everything begins that somebody writes for themselves. */
export const secretOf = (viewer: string) => `secret of ${viewer} `;

/** Does it all on the pages of the mentor and, twice, the mentee. Answers the facts that were told meanwhile and are told yet. */
export function liveThrough(pages: readonly Workspace[], history: readonly Step[]): readonly string[] {
  const heard: string[] = [];
  for (const page of pages) page.onFact((fact) => heard.push(JSON.stringify(fact)));
  for (const { who: at, act, types } of history) {
    const page = pages[at]!;
    const secret = secretOf(at === 0 ? 'mentor' : 'mentee');
    if ('what' in act) perform(page, act, secret);
    else performInMeeting(page, act, secret);
    if (types) page.setDraft('new-item', { text: `${secret}draft`, private: true });
  }
  return heard;
}
