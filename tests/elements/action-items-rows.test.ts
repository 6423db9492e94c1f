import { expect } from '@open-wc/testing';
import { ActionRows } from '../../packages/elements/src/action-items/action-rows.js';
import { replaceMember } from '../storage/databases.js';
import { someActions, type ActionsPage } from '../support/actions-page.js';
import { waitUntil } from '../support/wait-until.js';

const load = ActionRows.prototype.loadTools;

/** Lists whose tools come when `bring` is called, or cannot be fetched as long as `isLost`. */
function withLateTools(isLost = false) {
  const late = { isLost, bring: () => {}, putBack: () => {} };
  const promise = new Promise<void>((resolve) => (late.bring = resolve));
  late.putBack = replaceMember(ActionRows.prototype, 'loadTools', async function (this: ActionRows) {
    if (late.isLost) throw new Error('offline');
    await promise;
    return load.call(this);
  });
  return late;
}

const hasTools = (page: ActionsPage) => page.all('[part=add-action]').length > 0;

describe('<one-on-one-action-items> before what changes something is there', () => {
  it('shows what there is to do, of whom and by when', async () => {
    const late = withLateTools();
    try {
      const actions = await someActions(['Read the paper'], 'mentee', {}, 'it is read');
      expect(actions.texts('action-title')).to.deep.equal(['Read the paper']);
      expect(actions.texts('facts')[0]).to.contain('Ben').and.to.contain('No date yet');
      expect(hasTools(actions)).to.equal(false);
      late.bring();
      await waitUntil(() => hasTools(actions), 'it can be changed');
      expect(actions.texts('action-title')).to.deep.equal(['Read the paper']);
    } finally {
      late.putBack();
    }
  });

  it('ticks what was ticked meanwhile as soon as it can', async () => {
    const late = withLateTools();
    try {
      const actions = await someActions(['One', 'Two'], 'mentee', {}, 'it is read');
      await actions.tick('Two');
      expect(actions.action('Two')?.status).to.equal('open');
      late.bring();
      await waitUntil(() => actions.action('Two')?.status === 'done', 'it is done');
      expect(actions.field('Done: Two').checked).to.equal(true);
      expect(actions.field('Done: One').checked).to.equal(false);
    } finally {
      late.putBack();
    }
  });

  it('goes on showing them where that cannot be fetched, says so, and tries again', async () => {
    const late = withLateTools(true);
    try {
      const actions = await someActions(['One'], 'mentee', {}, 'it is read');
      await waitUntil(() => actions.all("[part='notice missing']")[0], 'it says so');
      expect(actions.texts('action-title')).to.deep.equal(['One']);
      late.isLost = false;
      late.bring();
      await actions.click('Try again');
      await waitUntil(() => hasTools(actions), 'it can be changed');
      expect(actions.all("[part='notice missing']").length).to.equal(0);
    } finally {
      late.putBack();
    }
  });
});
