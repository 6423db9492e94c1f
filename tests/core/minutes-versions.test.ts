import { expect } from '@open-wc/testing';
import { minutesMarkdown, readAgendaText } from '@one-on-one/core/transfer';
import { minutesWords, someMinutes } from '../support/minutes.js';

describe('Minutes as Markdown, of what two wrote at once', () => {
  const text = minutesMarkdown(
    someMinutes({
      objective: 'plan the summer',
      others: ['Ana wrote: choose a *project*'],
      items: [
        {
          title: 'The budget',
          status: 'discussed',
          others: ['Ana wrote: The money'],
          notes: [{ body: 'Enough' }, { body: 'Too little', said: 'Ana wrote:' }],
          decisions: [{ statement: 'Go', decidedBy: 'Ben', others: ['Ana wrote: Wait'] }],
        },
      ],
      actions: [{ title: 'Ask', owner: 'Ben', status: 'open', others: ['Ana wrote: Ask Eve'] }],
    }),
    minutesWords,
  );

  it('tell what lost beside what won', () => {
    expect(text).to.contain(`**Today we wanted to** plan the summer

*Ana wrote: choose a \\*project\\**

## Agenda

### The budget

*Discussed · Ana wrote: The money*

> Enough

*Ana wrote:*

> Too little

**Decisions**

- Go
  - Decided by Ben
  - Ana wrote: Wait

## Actions

- [ ] Ask — Ben · Ana wrote: Ask Eve
`);
  });

  it('bring only their topics to an agenda', () => {
    const topics = readAgendaText(text).filter(({ tells }) => !tells);
    expect(topics).to.deep.equal([{ title: 'The budget' }]);
  });
});
