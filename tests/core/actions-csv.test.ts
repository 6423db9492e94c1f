import { expect } from '@open-wc/testing';
import { actionsCsv, type MinutesAction } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { minutesWords } from '../support/minutes.js';
import { runsOf } from '../support/runs-of.js';

const RUNS = runsOf(1000);

const anAction = (changes: Partial<MinutesAction> = {}): MinutesAction => ({
  title: 'Book the room',
  owner: 'Ana',
  status: 'open',
  ...changes,
});

/** Reads a table as RFC 4180 has it, character by character. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at]!;
    if (isQuoted && sign === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (!isQuoted && sign === '\r' && csv[at + 1] === '\n') {
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const read = (actions: readonly MinutesAction[]) => cellsOf(actionsCsv(actions, minutesWords).slice(1));

describe('Actions as CSV', () => {
  it('are a table with a byte order mark, commas and CRLF', () => {
    const actions = [
      anAction({ dueDate: '2030-01-17' }),
      anAction({ title: 'Ask, then "go"', noDateReason: 'waiting', status: 'blocked', why: 'Lena, ill' }),
    ];
    expect(actionsCsv(actions, minutesWords)).to.equal(
      '\uFEFFAction,Owner,Due,Why no date,Status,Why blocked or dropped\r\n' +
        'Book the room,Ana,2030-01-17,,Open,\r\n' +
        '"Ask, then ""go""",Ana,,waiting,Blocked,"Lena, ill"\r\n',
    );
  });

  it('B36 begin with an apostrophe where they could be a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D'])
      for (const field of ['title', 'owner', 'noDateReason', 'why'] as const) {
        const text = `${start}HYPERLINK("javascript:pwned=1")`;
        expect(read([anAction({ [field]: text })])[1]).to.contain(`'${text}`);
      }
  });

  it('have no formula either for a program that parts cells by semicolons', () => {
    for (const start of [';', '; ', ';\t', '\n'])
      for (const field of ['title', 'owner', 'noDateReason', 'why'] as const) {
        const csv = actionsCsv([anAction({ [field]: `Ask Lena${start}=HYPERLINK("x")` })], minutesWords);
        for (const cell of csv.split(/[;\r\n]/)) expect(cell).not.to.match(/^\s*[=+\-@]/);
      }
  });

  it('are read back as they were, whatever their texts are', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\r', '\n', '\t', '=', '-', "'", '\u00e9', '\u202e'),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ title: text, owner: text }), { maxLength: 5 }), (people) => {
        const [, ...rows] = read(people.map((one) => anAction(one)));
        const guarded = (cell = '') =>
          cell.replace(/^(?=[=\-\t\r\n])/, "'").replace(/(?<=[;\t\r\n])(?=[=-])/g, "'");
        const expected = people.map(({ title, owner }) => [guarded(title), guarded(owner)]);
        expect(rows.map((row) => row.slice(0, 2))).to.deep.equal(expected);
        for (const cell of rows.flat()) expect(cell).not.to.match(/^[=+\-@\t\r\n]/);
      }),
      RUNS,
    );
  });

  it('say in a last column what only their author sees, if there is such a one', () => {
    expect(read([anAction(), anAction({ private: true })]).map((row) => row[6])).to.deep.equal([
      'Only you',
      '',
      'Only you',
    ]);
    expect(read([anAction()])[0]).to.have.length(6);
  });
});
