import { registerStrings } from '@one-on-one/elements';
import { expect } from '@open-wc/testing';
import { alongside } from '../../packages/elements/src/localize/alongside.js';
import { en as sheet } from '../../packages/elements/src/localize/locales/en.js';
import { enMeeting } from '../../packages/elements/src/localize/locales/en-meeting.js';
import { enTools } from '../../packages/elements/src/localize/locales/en-tools.js';
import { anAgenda } from '../support/agenda-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('Texts alongside those of a language', () => {
  it('are put there once; what the language says wins', () => {
    const withOwn = alongside({ add: 'Add', start: 'Start' });
    const texts = { add: 'Aldoni' };
    expect(withOwn(texts)).to.deep.equal({ add: 'Aldoni', start: 'Start' });
    expect(withOwn(texts)).to.equal(withOwn(texts));
  });

  it('are those of what asks, beside whatever texts come', () => {
    const texts = { add: 'Aldoni' };
    const [withStart, withEnd] = [alongside({ start: 'Start' }), alongside({ end: 'End' })];
    expect(withStart(texts)).to.deep.equal({ add: 'Aldoni', start: 'Start' });
    expect(withEnd(texts)).to.deep.equal({ add: 'Aldoni', end: 'End' });
    expect(withStart({ add: 'Ajouter' })).to.deep.equal({ add: 'Ajouter', start: 'Start' });
  });

  it('change over on an agenda that is in use whenever its language gets other ones', async () => {
    const put = (start: string, undo: string) =>
      registerStrings('ie', { ...sheet, ...enMeeting, ...enTools, $code: 'ie', start, undo } as never);
    put('Comensar', 'Defar');
    const agenda = await anAgenda(['Budget']);
    agenda.element.lang = 'ie';
    await waitUntil(
      () => agenda.all('button').some((it) => it.textContent.includes('Comensar')),
      'it is there',
    );
    expect(agenda.texts('undo')[0]).to.contain('Defar');
    put('Inceptar', 'Revocar');
    await agenda.settled();
    expect(agenda.button('Inceptar').localName).to.equal('button');
    expect(agenda.texts('undo')[0]).to.contain('Revocar');
    agenda.element.lang = 'en';
    agenda.element.requestUpdate();
    await agenda.settled();
    expect(agenda.button('Start the meeting').localName).to.equal('button');
  });
});
