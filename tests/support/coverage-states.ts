import { coverageOf, THEMES, type Coverage } from '@one-on-one/core/question-bank';
import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { enBankRows } from '../../packages/elements/src/localize/locales/en-bank-rows.js';
import { enCoverage } from '../../packages/elements/src/localize/locales/en-coverage.js';
import { renderCoverage } from '../../packages/elements/src/question-bank/coverage/coverage.js';
import { coverageStyles } from '../../packages/elements/src/question-bank/coverage/coverage.styles.js';
import { reset } from '../../packages/elements/src/styles/reset.js';
import { sheet } from '../../packages/elements/src/styles/sheet.js';
import { tokens } from '../../packages/elements/src/styles/tokens.js';
import { aQuestion, aUse, MEETINGS } from './questions.js';

/** An element that shows nothing but the picture, as the question bank does among other things. */
export class CoveragePicture extends LitElement {
  static override styles: CSSResultGroup = [tokens, reset, sheet, coverageStyles];

  @property({ attribute: false }) coverage!: Coverage;

  protected override render() {
    const names: Readonly<Record<string, string>> = enBankRows.themes;
    const themeName = (theme: string) => names[theme] ?? theme;
    return renderCoverage({ coverage: this.coverage, words: enCoverage, themeName, level: 3 });
  }
}

customElements.define('coverage-picture', CoveragePicture);

const themes = ['career', 'career', 'career', 'feedback', 'check-in'] as const;
const bank = themes.map((theme, index) =>
  aQuestion({ id: `q${index}`, theme, depth: ((index % 3) + 1) as 1 | 2 | 3 }),
);
const uses = bank.map(({ id }, index) => aUse({ questionId: id, meetingId: MEETINGS[index % 3]! }));

/** Every designed state of the picture. */
export const coverageStates: Readonly<Record<'some' | 'nothing' | 'much' | 'ownThemes', Coverage>> = {
  some: coverageOf({
    questions: bank,
    uses,
    items: [{ meetingId: MEETINGS[0]!, theme: 'career' }],
    meetings: MEETINGS,
  }),
  nothing: coverageOf({ questions: bank, uses: [], meetings: MEETINGS.slice(0, 1) }),
  much: coverageOf({
    questions: [],
    uses: [],
    items: Array.from({ length: 30 }, () => ({ meetingId: MEETINGS[0]!, theme: 'career' })),
    meetings: MEETINGS,
  }),
  ownThemes: coverageOf({
    questions: bank,
    uses,
    meetings: MEETINGS,
    themes: ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', ...THEMES],
  }),
};

/** The picture of one state, on the page. */
export async function aPictureOf(state: keyof typeof coverageStates): Promise<CoveragePicture> {
  const picture = Object.assign(new CoveragePicture(), { coverage: coverageStates[state] });
  document.body.append(picture);
  await picture.updateComplete;
  return picture;
}
