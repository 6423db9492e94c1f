import { expect } from '@open-wc/testing';
import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';
import { Importing } from '../../packages/elements/src/agenda/transfer/importing.js';
import { aFile, aMeetingLine, anItemLine } from '../support/exports.js';
import { aWorkspace } from '../support/workspaces.js';

/** An import into a pair that nobody wrote in, with each step that it showed. */
async function anImport(storage: StorageAdapter = createMemoryStorage()) {
  const workspace = aWorkspace({ storage });
  await workspace.ready;
  const steps: string[] = [];
  const desk = {
    workspace,
    isViewerGiven: false,
    canBeginPair: false,
    ask: () => false,
    imported: () => {},
    onBegun: () => {},
    sayViewer: () => {},
  };
  const importing = new Importing(desk, () => steps.push(importing.step.kind));
  await importing.read(aFile([aMeetingLine(), anItemLine('a')]));
  return { importing, steps };
}

describe('An import that runs', () => {
  it('is not drawn over by what was chosen just before', async () => {
    const { importing, steps } = await anImport();
    const chosen = importing.choose({ role: 'mentor' });
    await Promise.all([importing.run(), chosen]);
    expect(steps.slice(steps.indexOf('running'))).not.to.include('preview');
    expect(importing.step).to.deep.equal({ kind: 'done', count: 2 });
  });

  it('has not failed where what was chosen just before could not be looked at', async () => {
    const storage = createMemoryStorage();
    const { importing, steps } = await anImport(storage);
    const list = storage.list.bind(storage);
    storage.list = () => Promise.reject(new Error('It cannot be read.'));
    const chosen = importing.choose({ role: 'mentor' });
    storage.list = list;
    await Promise.all([importing.run(), chosen]);
    expect(steps).not.to.include('failed');
  });
});
