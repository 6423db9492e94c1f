import { expect } from '@open-wc/testing';
import { exportJsonSchema } from '@one-on-one/core/transfer';

const published = '/packages/core/schema/one-on-one-export-1.json';

describe('The JSON Schema of an export', () => {
  it('is published as the schemas generate it; `node packages/core/schema/write.js` writes it anew', async () => {
    const answer = await fetch(new URL(published, location.href));
    expect(await answer.json()).to.deep.equal(exportJsonSchema());
  });
});
