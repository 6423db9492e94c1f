import '@one-on-one/elements/question-bank/define.js';
import { fixture, html } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { THEMES, type Question } from '@one-on-one/core/question-bank';
import type { OneOnOneQuestionBank } from '@one-on-one/elements/question-bank';
import { hasReading, hasTools } from './bank-tools.js';
import { ElementPage } from './element-page.js';
import { offerWorkspace } from './hand-made-workspace.js';
import { aPair } from './past-meetings.js';
import { aQuestion } from './questions.js';
import { shipping } from './shipped-questions.js';
import { waitUntil } from './wait-until.js';
import { aWorkspace, saved } from './workspaces.js';

let pages = 0;

/** A small bank: one question of each theme, a deep one, one for the mentee to ask, and one that can hurt. */
export const SOME: readonly Question[] = [
  ...THEMES.map((theme) => aQuestion({ id: theme, theme, text: `What about ${theme}?` })),
  aQuestion({ id: 'deep', depth: 3, text: 'What do you doubt?', caution: 'Only with time to listen.' }),
  aQuestion({ id: 'café', text: 'Où est le café où tu réfléchis?', askedBy: 'mentee', stages: ['check-in'] }),
  aQuestion({ id: 'hurt', depth: 2, text: 'When did you not belong?', sensitive: true }),
];

/** A question bank on a page, as a person meets it: by role and name. */
export class BankPage extends ElementPage<OneOnOneQuestionBank> {
  /** The texts of the rows in the list. */
  get listed(): string[] {
    return this.all('[part=list] [part=text]').map(({ textContent }) => textContent.trim());
  }

  get suggested(): string[] {
    return this.all('[part=suggested] [part=text]').map(({ textContent }) => textContent.trim());
  }

  says = (text: string) =>
    waitUntil(() => this.element.renderRoot.textContent.replace(/\s+/g, ' ').includes(text), text);

  search = (query: string) => this.type('Search questions', query);

  async open(text: string): Promise<void> {
    await this.click(`Why ask: ${text}`);
  }
}

/** The element over a workspace; what it ships is `SOME`, unless told. */
export async function bankOf(
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
  ships: readonly Question[] = SOME,
): Promise<BankPage> {
  const giveBack = shipping(async () => ships);
  try {
    return await openBank(workspace, attributes);
  } finally {
    giveBack();
  }
}

/** The element over a workspace, with whatever it ships now, ready to change something. */
export async function openBank(
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
): Promise<BankPage> {
  const page = await paintedBank(workspace, attributes);
  await hasReading(page);
  await hasTools(page);
  return page;
}

/** The same as soon as its questions are to be read. */
export async function paintedBank(
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
): Promise<BankPage> {
  const relationship = `bank-${(pages += 1)}`;
  offerWorkspace(workspace, relationship);
  const element = await fixture<OneOnOneQuestionBank>(
    html`<one-on-one-question-bank relationship=${relationship}></one-on-one-question-bank>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const page = new BankPage(element, workspace);
  await waitUntil(() => page.all('[part=foot]')[0], 'the questions are there');
  await page.settled();
  await waitUntil(() => page.all('[part=suggested]')[0] ?? Number(element.count) < 1, 'it is read');
  return page;
}

/** A bank of Ana, the mentor, who meets Ben. */
export async function someBank(attributes: Readonly<Record<string, string>> = {}): Promise<BankPage> {
  const { workspace } = await aPair();
  return bankOf(workspace, attributes);
}

/** One on which the mentor says that it is them, for now. */
export async function aSharedComputer(): Promise<Workspace> {
  const workspace = aWorkspace();
  await workspace.ready;
  workspace.setViewer(workspace.state.mentor.id);
  await saved(workspace);
  return workspace;
}
