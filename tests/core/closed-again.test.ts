import { expect } from '@open-wc/testing';
import { opened, settled } from '../support/meetings.js';

describe('A topic that is carried by closing, undoing that and closing again', () => {
  for (const isStored of [false, true])
    it(`can be discussed in the next meeting (${isStored ? 'each act stored' : 'at once'})`, async () => {
      const page = await opened();
      const rest = () => (isStored ? settled(page) : Promise.resolve());
      page.run('agenda-item-add', { titles: ['Budget', 'Holidays'] });
      page.run('meeting-start', {});
      await rest();
      page.run('meeting-close', {});
      await rest();
      page.undo();
      await rest();
      page.run('meeting-close', {});
      await rest();
      page.run('meeting-start', {});
      const [first] = page.state.items;
      page.run('agenda-item-focus', { id: first!.item.id });
      await rest();
      page.run('note-write', { itemId: first!.item.id, body: 'Said' });
      page.asOne(() => {
        page.run('agenda-item-discuss', { id: first!.item.id });
        page.run('agenda-item-focus', { id: page.state.items[1]!.item.id });
      });
      await settled(page);
      expect(page.state.items.map(({ item }) => [item.title, item.status])).to.deep.equal([
        ['Budget', 'discussed'],
        ['Holidays', 'discussing'],
      ]);
      page.run('meeting-close', {});
      await settled(page);
      expect(page.state.items.map(({ item }) => item.title)).to.deep.equal(['Holidays']);
    });
});
