import { css } from 'lit';
import { newLineStyles } from './new-line.styles.js';

/** The meeting while it is held, its end, and the look back. */
export const meetingStyles = css`
  ${newLineStyles}

  :is([part='run'], [part='check-out'], [part='review']) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 26px;
  }

  :is([part~='newer'], [part~='archived']) {
    background: var(--_sunken);
  }

  [part='prepare'] {
    display: grid;
    gap: 8px;
    inline-size: 100%;
    margin-block-end: 10px;
    font-size: calc(1em / 0.9);
  }

  :is([part='prepare'], .ways) .row,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
  }

  .ways {
    justify-content: end;
  }

  /* Their distance is the row's, wherever a line of it begins. */
  .row > .link {
    margin-inline-start: -5px;
  }

  [part~='focus'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding: 20px 22px;
    border: 1.75px solid var(--_accent);
    border-radius: calc(var(--_radius) * 1.4);
  }

  [part~='focus'][part~='private'] {
    border-color: var(--_private);
    background: var(--_private-soft);
  }

  .focus-title {
    font-size: var(--one-on-one-title-size, 1.4em);
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.012em;
    max-inline-size: 40ch;
    text-wrap: balance;
  }

  [part~='focus'] > .meta {
    margin-block-start: -12px;
  }

  [part~='focus'] > .meta:not(:has(*)) {
    display: none;
  }

  .who {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .label {
    font-size: 0.9em;
    font-weight: 600;
  }

  .notes,
  .pair-of {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 14px;
    align-items: start;
  }

  [part~='note'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    align-content: start;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_ink);
  }

  [part~='note'][part~='private'] {
    background: var(--_private-soft);
  }

  .note-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
    min-block-size: var(--_target);
  }

  .note-head .link {
    margin-inline: -5px;
    font-size: 0.87em;
  }

  .note-head .label {
    flex: 1 1 6em;
  }

  [part~='note'] > textarea {
    min-block-size: 5.5em;
    max-block-size: 24em;
    margin-inline: -4px;
    padding: 4px;
    line-height: 1.5;
  }

  :is(
    [part='decisions'],
    [part='new-actions'],
    [part='wins'],
    [part='worth'],
    [part='loose'],
    [part='waiting'],
    .part
  ) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }

  [part='pinned'] > [part~='note'] {
    margin-block-start: 8px;
  }

  [part='last-time'][open] {
    display: grid;
    gap: 16px;
    margin-block-end: 8px;
  }

  [part='last-time'] > .part {
    margin-block-start: 10px;
  }

  :is([part='decisions'], [part='new-actions'], [part='wins'], .part) > ul > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: baseline;
    padding-block: 7px;
    border-block-end: 1px solid var(--_line);
  }

  .told {
    display: flex;
    flex: 1 1 14em;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: baseline;
  }

  li > [part~='note'] {
    margin-block-start: 6px;
  }

  /* What can be done with a row is smaller than what it says, and ends where the row does. */
  :is([part='decisions'], [part='wins'], .part) > ul > li > :is(.link, span:has(> .link)) {
    margin-inline-end: -5px;
    font-size: 0.9em;
  }

  li > .link + .link {
    margin-inline-start: -5px;
  }

  :is(.part, [part='pinned']) .lock {
    font-size: 0.87em;
  }

  legend {
    padding: 0;
  }

  /* Close to what it might stand for. */
  [part='aim'] ~ [part='version'] {
    margin-block-start: -16px;
  }

  [part~='focus'] > [part='version'] {
    margin-block-start: -6px;
  }

  li > .wide,
  li > [part~='note'],
  li > [part='version'] {
    flex: 1 1 100%;
  }

  ul > li > .said {
    flex: 0 1 auto;
    max-inline-size: 75ch;
    font-weight: 500;
  }

  li > .said + .meta {
    flex: 1 1 auto;
  }

  .more-of-it {
    flex: 1 1 100%;
    order: 2;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 10px;
    padding-block: 4px 6px;
  }

  select,
  [type='date'],
  [type='datetime-local'] {
    color-scheme: inherit;
  }
`;
