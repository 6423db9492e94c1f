import type { WorkspaceState } from '@one-on-one/core';
import type { MeetingWords } from '../../localize/strings.js';
import { inFocus, isWaiting } from './acts.js';

/** What is said where there is nothing that both can talk about next. */
export const restWords = ({ items }: WorkspaceState, strings: MeetingWords): string =>
  items.some(isWaiting)
    ? strings.onlyOwnLeft
    : items.length
      ? strings.allDiscussed
      : strings.nothingToDiscuss;

/** Where the meeting is: what it talks about, or its check-out. */
export function frontWords(state: WorkspaceState, strings: MeetingWords): string {
  const next = inFocus(state);
  if (state.meeting.status !== 'running') return strings.acts['meeting-wrap']('');
  return next ? strings.acts['agenda-item-focus'](next.item.title) : restWords(state, strings);
}
