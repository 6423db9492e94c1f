// The example that plays a year of meetings in Node: what it prints is what a script of somebody else would get.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../../stories/examples/headless-year.js', import.meta.url));
const { stdout, stderr } = await promisify(execFile)(process.execPath, [script], { timeout: 60_000 });
const [minutes = '', actions = '', calendar = ''] = stdout.split(/^(?=26 meetings|BEGIN:VCALENDAR)/m);
/** @param {string} text */
const linesOf = (text) => text.split(/\r?\n/).filter(Boolean);

test('a year of meetings without a page ends by itself and complains of nothing', () => {
  assert.equal(stderr, '');
});

test('it prints the minutes of the last meeting: what it was for, talked about, decided and agreed', () => {
  const lines = linesOf(minutes);
  assert.equal(lines[0], '# One-on-one of Ana and Ben');
  assert.ok(lines.includes('**Today we wanted to** settle the one thing of week 52'), minutes);
  // What was left the time before comes first.
  assert.deepEqual(
    lines.filter((line) => line.startsWith('### What')),
    ['### What to change 25', '### What went well 26'],
  );
  assert.match(minutes, /We try it for two weeks, 26/);
  assert.match(minutes, /- \[ \] Tell the team, 26 — Ben/);
});

test('it prints the actions that are open, whenever they were agreed, and the topic that is carried on', () => {
  assert.deepEqual(linesOf(actions), [
    '26 meetings, 3 open actions:',
    '- Ben: Tell the team, 24',
    '- Ben: Tell the team, 25',
    '- Ben: Tell the team, 26',
    'Carried on: What to change 26',
  ]);
});

test('it prints a calendar file of the series from its next meeting on', () => {
  const lines = linesOf(calendar);
  assert.equal(lines[0], 'BEGIN:VCALENDAR');
  assert.equal(lines.at(-1), 'END:VCALENDAR');
  assert.ok(lines.includes('SUMMARY:One-on-one of Ana and Ben'), calendar);
  assert.ok(lines.includes('DURATION:PT45M'), calendar);
  assert.ok(
    lines.some((line) => /^RRULE:FREQ=WEEKLY;(?=.*BYDAY=TU)(?=.*INTERVAL=2)/.test(line)),
    calendar,
  );
  // A Tuesday, at ten on the clocks of its zone, after a year of them.
  const [, day = ''] = /^DTSTART;TZID=Europe\/Berlin:(\d{8})T100000$/m.exec(lines.join('\n')) ?? [];
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)];
  assert.equal(new Date(`${year}-${month}-${date}T00:00:00Z`).getUTCDay(), 2);
  assert.equal(year, '2031');
});

test('the README of the core shows lines of it, and what it prints', () => {
  const readme = readFileSync(new URL('../../packages/core/README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('## A year without a page');
  /** @param {string} language */
  const codeIn = (language) => RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(section)?.[1] ?? '';
  assert.ok(codeIn('js') && readFileSync(script, 'utf8').includes(codeIn('js')));
  assert.ok(codeIn('text') && stdout.includes(codeIn('text')));
});
