import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, openWorkspace, type Workspace } from '@one-on-one/core';
import type { OneOnOneErrorEvent } from '@one-on-one/elements';
import { thisPage } from '../../packages/elements/src/context/page.js';
import { paintedBank, SOME, type BankPage } from '../support/bank-page.js';
import { hasReading, hasTools, holdPart, losePart } from '../support/bank-tools.js';
import { aPair, type Pair } from '../support/past-meetings.js';
import { shipping } from '../support/shipped-questions.js';
import { aSilentStorage } from '../support/silent-storage.js';
import { waitUntil } from '../support/wait-until.js';
import { aClock, aSchedule, aWorkspace, saved, titles } from '../support/workspaces.js';

let letGo = () => {};

/** What a page shows of a pair before it has fetched what it takes to change something. */
async function unequipped({ store, workspace }: Pair): Promise<Workspace> {
  await saved(workspace);
  const place = openWorkspace({
    storage: createMemoryStorage({ store }),
    relationship: 'pair',
    viewer: 'mentor',
    tab: 'early',
    clock: aClock('2030-02-10T09:00:00.000Z'),
    schedule: aSchedule().schedule,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  await place.ready;
  return place;
}

/** A bank whose questions are to be read, and what lets the rest come. */
async function early(attributes: Readonly<Record<string, string>> = {}, pair?: Pair) {
  const workspace = await unequipped(pair ?? (await aPair()));
  letGo = holdPart();
  const giveBack = shipping(async () => SOME);
  const page = await paintedBank(workspace, attributes).finally(giveBack);
  await hasReading(page);
  const arrive = async () => {
    letGo();
    await hasTools(page);
    await page.settled();
  };
  return { page, arrive };
}

const doubt = 'Add to the agenda: What do you doubt?';
const places = (page: BankPage) =>
  page
    .all('.bank > *, .row')
    .map((each) => [each.getAttribute('part') ?? each.className, each.getBoundingClientRect().top]);

describe('<one-on-one-question-bank> before it can change something', () => {
  afterEach(() => letGo());

  it('is searched and filtered, and moves nothing once the rest is there', async () => {
    const { page, arrive } = await early({ multiple: '' });
    await page.click('Engagement');
    await page.search('about');
    expect(page.listed).to.deep.equal(['What about engagement?']);
    await page.search('');
    await page.click('Clear filters');
    expect(page.suggested).to.have.length(3);
    const before = places(page);
    page.field('Search questions').focus();
    await arrive();
    expect(places(page)).to.deep.equal(before);
    expect(page.focusedName).to.equal('Search questions');
  });

  it('puts on the agenda what was clicked before, once however often that was, and keeps the focus', async () => {
    const { page, arrive } = await early();
    page.button(doubt).focus();
    await page.click(doubt);
    await page.click(doubt);
    await page.click('Add to the agenda: What about feedback?');
    expect(titles(page.workspace)).to.deep.equal([]);
    await arrive();
    await page.says('is on the agenda.');
    expect(titles(page.workspace)).to.deep.equal(['What do you doubt?', 'What about feedback?']);
    expect(page.focusedName).to.equal('On the agenda: What do you doubt?');
  });

  it('takes back by its key what was clicked before, too', async () => {
    const { page, arrive } = await early();
    await page.click(doubt);
    await page.press(page.button(doubt), 'z', { ctrlKey: true });
    await arrive();
    expect(await page.announced()).to.contain('Taken back.');
    expect(titles(page.workspace)).to.deep.equal([]);
  });

  it('puts several on the agenda that were ticked before', async () => {
    const { page, arrive } = await early({ multiple: '' });
    const [first, second] = page.all<HTMLInputElement>('[part=list] input');
    first!.click();
    await page.settled();
    second!.click();
    await page.settled();
    await page.press(second!, 'Enter');
    await page.click('Add 2 to the agenda');
    await arrive();
    await page.says('2 questions are on the agenda.');
    expect(titles(page.workspace)).to.have.members(page.listed.slice(0, 2));
    expect(await page.announced()).to.not.contain('Tick the questions');
  });

  it('keeps a favorite, puts one off and says what the two are ready for, as was chosen before', async () => {
    const { page, arrive } = await early({ seed: 'a', count: '2' });
    const [off] = page.suggested;
    await page.click(`Not now: ${off}`);
    await page.choose('You two are ready for questions', '3');
    await page.open('What do you doubt?');
    await page.click('Make it a favorite');
    await arrive();
    await page.says('No favorite any more');
    expect(page.suggested).to.not.include(off);
    await page.says('Who said so, and when');
  });

  it('opens the form for a question of one’s own then, unless the focus went elsewhere', async () => {
    const { page, arrive } = await early();
    page.button('Write your own').focus();
    await page.click('Write your own');
    await arrive();
    expect(page.focusedName).to.equal('Your question');

    const other = await early();
    other.page.button('Write your own').focus();
    await other.page.click('Write your own');
    other.page.field('Search questions').focus();
    await other.arrive();
    expect(other.page.all('[part=own]')).to.have.length(0);
    expect(other.page.focusedName).to.equal('Search questions');
  });

  it('draws what the last meetings touched then, where that was unfolded before', async () => {
    const { page, arrive } = await early();
    await page.unfold('Questions that you talked about lately');
    expect(page.all('[part=coverage]')).to.have.length(0);
    await arrive();
    await page.says('Questions that you talk about are counted here');
  });

  it('waits with its rows where somebody was writing a question: the form stands above them', async () => {
    const workspace = await unequipped(await aPair());
    workspace.setDraft('own-question', { text: 'What do we owe' });
    const giveBack = shipping(async () => SOME);
    const page = await paintedBank(workspace).finally(giveBack);
    expect(page.field<HTMLTextAreaElement>('Your question').value).to.equal('What do we owe');
  });

  it('reads nothing again where it was closed before the rest came', async () => {
    const workspace = aWorkspace({ storage: aSilentStorage(new MemoryStore(), { isAway: false }) });
    await workspace.ready;
    letGo = holdPart();
    const giveBack = shipping(async () => SOME);
    const page = await paintedBank(workspace).finally(giveBack);
    page.element.remove();
    letGo();
    await hasTools(page);
    await import('../../packages/elements/src/workspace/read-again.js');
    await page.settled();
    expect(thisPage().readingAgain?.has(workspace) ?? false).to.equal(false);
  });

  it('shows a pair that is put away as one to be read', async () => {
    const pair = await aPair();
    pair.workspace.run('relationship-archive', { id: pair.workspace.state.relationshipId });
    const { page, arrive } = await early({ count: '0' }, pair);
    await waitUntil(() => page.button(doubt).disabled, 'nothing can be added');
    const before = places(page);
    await arrive();
    expect(places(page)).to.deep.equal(before);
    expect(page.button(doubt).disabled).to.equal(true);
  });

  it('searches for what was typed, and opens what was clicked, once what is read on request is there', async () => {
    const workspace = await unequipped(await aPair());
    letGo = holdPart('loadReading');
    const giveBack = shipping(async () => SOME);
    const page = await paintedBank(workspace).finally(giveBack);
    await page.search('doubt');
    expect(page.listed).to.have.length(9);
    await page.open('What do you doubt?');
    await page.click('More');
    letGo();
    await hasReading(page);
    await page.settled();
    expect(page.listed).to.deep.equal(['What do you doubt?']);
    await page.says('Only with time to listen.');
    expect(page.field('Depth').value).to.equal('');
    expect(page.focusedName).to.equal('Search questions');
  });

  it('says that something is missing, goes on with what one reads, and has it once it is fetched again', async () => {
    const workspace = await unequipped(await aPair());
    const giveBack = shipping(async () => SOME);
    const bringBack = (letGo = losePart());
    const errors: string[] = [];
    const onError = ({ detail }: OneOnOneErrorEvent) => errors.push(detail.code);
    addEventListener('one-on-one-error', onError);
    const page = await paintedBank(workspace).finally(giveBack);
    await page.says('A part of this page could not be loaded.');
    await hasReading(page);
    await page.click(doubt);
    await page.search('doubt');
    expect(page.listed).to.deep.equal(['What do you doubt?']);
    await page.open('What do you doubt?');
    await page.says('Only with time to listen.');
    expect(errors).to.deep.equal(['unavailable']);
    removeEventListener('one-on-one-error', onError);

    bringBack();
    page.button('Try again').focus();
    await page.click('Try again');
    await hasTools(page);
    await page.settled();
    expect(page.texts('missing')).to.deep.equal([]);
    expect(page.focused?.id).to.equal('heading');
    await page.click('Add to the agenda: What do you doubt?');
    expect(titles(workspace)).to.deep.equal(['What do you doubt?']);
  });
});
