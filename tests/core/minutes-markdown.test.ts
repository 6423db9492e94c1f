import { expect } from '@open-wc/testing';
import { minutesMarkdown, type Minutes } from '@one-on-one/core/transfer';
import { minutesWords, someMinutes } from '../support/minutes.js';

const written = (changes: Partial<Minutes>) => minutesMarkdown(someMinutes(changes), minutesWords);

describe('Minutes as Markdown', () => {
  it('hold everything that happened, in order', () => {
    const text = written({
      startsAt: '2030-01-10T14:00:00.000Z',
      plannedMinutes: 60,
      objective: 'settle the budget',
      items: [
        {
          title: 'The budget',
          status: 'discussed',
          notes: [{ body: '# Numbers\nall *good*' }],
          decisions: [
            { statement: 'Go', options: ['Go', 'Wait'], decidedBy: 'Ben', rationale: 'It is time' },
          ],
        },
        { title: 'Holidays', status: 'dropped', reason: 'solved' },
        { title: 'Travel', status: 'carried' },
      ],
      notes: [{ body: 'A good hour' }],
      actions: [
        { title: 'Book it', owner: 'Ana', dueDate: '2030-01-17', status: 'open' },
        { title: 'Ask', owner: 'Ben', noDateReason: 'when Eve is back', status: 'blocked' },
        { title: 'Sent', owner: 'Ben', dueDate: '2030-01-09', status: 'done' },
        { title: 'Old', owner: 'Ben', dueDate: '2030-01-09', status: 'dropped', why: 'no longer wanted' },
      ],
      wins: [{ by: 'Ben', text: 'The talk' }],
      worth: { mentor: 'Much', mentee: 'More' },
      addenda: [{ at: '2030-01-11T08:00:00.000Z', by: 'Ana', text: 'It is booked.' }],
      nextAt: '2030-01-24T14:00:00.000Z',
    });
    expect(text).to.equal(`# One-on-one of Ana and Ben

Career · 2030-01-10 · 60 min

**Today we wanted to** settle the budget

## Agenda

### The budget

*Discussed*

> #### Numbers
> all *good*

**Decisions**

- Go
  - Options: Go, Wait
  - Decided by Ben
  - Why: It is time

### Holidays

*Let go: solved*

### Travel

*Goes on*

## Notes

> A good hour

## Actions

- [ ] Book it — Ana · due 2030-01-17
- [ ] Ask — Ben · no date: when Eve is back · Blocked
- [x] Sent — Ben · due 2030-01-09
- Old — Ben · due 2030-01-09 · Dropped · no longer wanted

## Wins

- Ben: The talk

## What it was worth

- Ana: Much
- Ben: More

## Added later

*2030-01-11, Ana*

> It is booked.

## Next time

2030-01-24
`);
  });

  it('leave out what there was not', () => {
    expect(written({})).to.equal('# One-on-one of Ana and Ben\n\nCareer\n');
  });

  it('name no options of a decision that had none but itself', () => {
    const decisions = [{ statement: 'Buy a bike', options: ['Buy a bike'], decidedBy: 'Both' }];
    const text = written({ items: [{ title: 'The way here', status: 'discussed', decisions }] });
    expect(text).to.contain('- Buy a bike\n  - Decided by Both');
  });

  it('have no link that leads where none may, and no tag, and every word of it', () => {
    const link = 'alert(1)';
    for (const [typed, shown] of [
      [`[bad](javascript:${link})`, String.raw`[bad\](javascript:${link})`],
      [`![bad](<java\tscript:${link}>)`, String.raw`![bad\](\<java${'\t'}script:${link}>)`],
      [`[bad](\n&#106;avascript:${link})`, `[bad\\](\n> &#106;avascript:${link})`],
      [`[bad]: data:text/html,${link}`, String.raw`[bad\]: data:text/html,${link}`],
      [`<javascript:${link}>`, String.raw`\<javascript:${link}>`],
      [`<img src=x onerror=${link}>`, String.raw`\<img src=x onerror=${link}>`],
      [`<a href="javascript:${link}">x</a>`, String.raw`\<a href="javascript:${link}">x\</a>`],
      [String.raw`[bad\\](javascript:${link})`, String.raw`[bad\\\](javascript:${link})`],
    ] as const)
      expect(written({ notes: [{ body: typed }] })).to.contain(`> ${shown}`);
    for (const typed of [
      '[good](https://example.org/a:b)',
      '[post](<mailto:ana@example.org>)',
      '<https://example.org>',
      '[near](notes/a.md)',
      'list[0](value)',
      'a < b, 3 <4',
      String.raw`[is text\](javascript:${link})`,
    ])
      expect(written({ notes: [{ body: typed }] })).to.contain(`> ${typed}`);
  });

  it('say of what is private that only its author sees it, and say it of nothing else', () => {
    const text = written({
      items: [
        { title: 'Mine', status: 'open', private: true },
        { title: 'Ours', status: 'open', notes: [{ body: 'Secret', private: true }, { body: 'Known' }] },
      ],
      actions: [{ title: 'Rest', owner: 'Ana', status: 'open', private: true }],
    });
    expect(text).to.contain('### Mine\n\n*Open · Only you*');
    expect(text).to.contain('### Ours\n\n*Open*\n\n*Only you*\n\n> Secret\n\n> Known');
    expect(text).to.contain('Rest — Ana · Only you');
    expect(text.match(/Only you/g)).to.have.length(3);
  });

  it('B28 show a title as it was typed: # 1) *x*', () => {
    expect(written({ items: [{ title: '# 1) *x*', status: 'open' }] })).to.contain('### \\# 1) \\*x\\*');
  });

  it('keep the Markdown of notes as it is, and shift only what is a heading', () => {
    const body = '# A\n\n```\n# no heading\n```\n\nB\n===\nC\n---\n\n- d\n---\n\n##### E';
    expect(written({ items: [{ title: 'T', status: 'open', notes: [{ body }] }] })).to.contain(
      [
        ...[
          '> #### A',
          '>',
          '> ```',
          '> # no heading',
          '> ```',
          '>',
          '> #### B',
          '> C',
          '> ---',
          '>',
          '> - d',
          '> ---',
        ],
        ...['>', '> ###### E'],
      ].join('\n'),
    );
  });
});
