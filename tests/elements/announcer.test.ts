import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Announcer } from '../../packages/elements/src/agenda/announcer.js';
import { waitUntil } from '../support/wait-until.js';

class Announcing extends LitElement {
  seat = 'ana';
  readonly announcer = new Announcer(this, () => this.seat);
  override render() {
    return this.announcer.render();
  }
  get said(): string {
    return this.renderRoot.textContent.trim();
  }
}
customElements.define('test-announcing', Announcing);

const anElement = () => fixture<Announcing>(html`<test-announcing></test-announcing>`);

async function said(element: Announcing, text: string): Promise<void> {
  element.announcer.say(text);
  await waitUntil(() => element.said === text, text);
}

describe('the announcer', () => {
  it('does not tell the next person what the one before was told, although it has something to say', async () => {
    const element = await anElement();
    await said(element, 'Now showing Cem Öz');
    element.seat = 'dora';
    element.announcer.say('Now showing Fay Young');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.said).to.equal('');
    await waitUntil(() => element.said === 'Now showing Fay Young', 'Dora is told what she did');
  });

  it('leaves what it said until there is something else to say to the same person', async () => {
    const element = await anElement();
    await said(element, 'Moved up');
    element.announcer.say('Moved down');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.said).to.equal('Moved up');
    await waitUntil(() => element.said === 'Moved down', 'the newer one is said');
  });
});
