import { registerStrings } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Localize } from '../../packages/elements/src/localize/localize.js';
import { en as sheet } from '../../packages/elements/src/localize/locales/en.js';
import { enData } from '../../packages/elements/src/localize/locales/en-data.js';
import { enMeeting } from '../../packages/elements/src/localize/locales/en-meeting.js';
import { enActions } from '../../packages/elements/src/localize/locales/en-actions.js';
import { enTools } from '../../packages/elements/src/localize/locales/en-tools.js';
import { enTransfer } from '../../packages/elements/src/localize/locales/en-transfer.js';
import { enArchived } from '../../packages/elements/src/localize/locales/en-archived.js';
import { enRelationships } from '../../packages/elements/src/localize/locales/en-relationships.js';
import { enBeside } from '../../packages/elements/src/localize/locales/en-beside.js';
import { enEarlier } from '../../packages/elements/src/localize/locales/en-earlier.js';
import { enKept } from '../../packages/elements/src/localize/locales/en-kept.js';
import { enWipe } from '../../packages/elements/src/localize/locales/en-wipe.js';
import { enSchedule } from '../../packages/elements/src/localize/locales/en-schedule.js';
import { enScheduleTools } from '../../packages/elements/src/localize/locales/en-schedule-tools.js';
import { enTemplates } from '../../packages/elements/src/localize/locales/en-templates.js';
import { enOwnTemplates } from '../../packages/elements/src/localize/locales/en-own-templates.js';
import { aScheduleOf } from '../support/schedule-page.js';
import { aWorkspace } from '../support/workspaces.js';

const en = {
  ...sheet,
  ...enTools,
  ...enTransfer,
  ...enData,
  schedule: { ...enSchedule.schedule, ...enScheduleTools },
  ...enMeeting,
  ...enActions,
  ...enTemplates,
  ...enOwnTemplates,
  ...enRelationships,
  ...enArchived,
  ...enKept,
  ...enEarlier,
  ...enBeside,
  ...enWipe,
};

class TestTexts extends LitElement {
  readonly localize = new Localize(this);

  protected override render() {
    return html`<p lang=${this.localize.lang()}>${this.localize.strings.add}</p>`;
  }
}
customElements.define('test-texts', TestTexts);

declare global {
  interface HTMLElementTagNameMap {
    'test-texts': TestTexts;
  }
}

registerStrings('pt', { ...en, $code: 'pt', add: 'Desfazer' });
registerStrings('pt-BR', { ...en, $code: 'pt-BR', add: 'Desfazer aqui' });

describe('Localize', () => {
  const within = async (lang: string) => {
    const place = await fixture<HTMLElement>(html`<div lang=${lang}><test-texts></test-texts></div>`);
    return place.querySelector('test-texts')!;
  };
  const said = (element: TestTexts) => {
    const text = element.renderRoot.querySelector('p')!;
    return `${text.lang}: ${text.textContent}`;
  };

  it('speaks the language of the nearest `lang`', async () => {
    expect(said(await within('pt'))).to.equal('pt: Desfazer');
  });

  it('prefers the texts of a variant, and takes those of the language where it has none', async () => {
    expect(said(await within('pt-br'))).to.equal('pt-br: Desfazer aqui');
    expect(said(await within('pt_PT'))).to.equal('pt-PT: Desfazer');
  });

  it('L19 speaks English, and says so, where there are no texts for a language', async () => {
    expect(said(await within('tlh'))).to.equal('en: Add');
  });

  it('L20 survives a language that is none', async () => {
    for (const lang of ['x', '!', 'en-', 'a'.repeat(5000)])
      expect(said(await within(lang))).to.equal('en: Add');
  });

  it('keeps the region for dates and numbers', async () => {
    expect(said(await within('en-GB'))).to.equal('en-GB: Add');
  });

  it('looks out through shadow roots', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="pt" dir="rtl">
        <p><b></b></p>
      </div>`,
    );
    const inner = place.querySelector('p')!.attachShadow({ mode: 'open' });
    const element = document.createElement('test-texts');
    inner.append(element);
    await element.updateComplete;
    expect(said(element)).to.equal('pt: Desfazer');
    expect(element.localize.dir()).to.equal('rtl');
  });

  it('changes over when texts for its language arrive', async () => {
    const element = await within('gl');
    expect(said(element)).to.equal('en: Add');
    registerStrings('gl', { ...en, $code: 'gl', add: 'Desfacer' });
    await element.updateComplete;
    expect(said(element)).to.equal('gl: Desfacer');
  });

  it('speaks the language in what is fetched later, too', async () => {
    const words = { ...en.schedule, noDate: 'Sen dato', setDate: 'Fiksi daton' };
    registerStrings('eo', { ...en, $code: 'eo', schedule: words });
    const workspace = aWorkspace();
    await workspace.ready;
    const schedule = await aScheduleOf(workspace, { lang: 'eo' });
    expect(schedule.text('next')).to.contain('Sen dato');
    expect(schedule.has('Fiksi daton')).to.equal(true);
  });
});
