import { coverageOf, type Coverage } from '@one-on-one/core/question-bank';
import type { CoverageStrings } from '../../localize/coverage-strings.js';
import { Memo } from '../memo.js';
import { levelIn, themeName, type BankView } from '../view.js';
import { renderCoverage } from './coverage.js';

/** So many meetings are looked at, the present one among them: those that suggestions go by, too. */
const LAST = 4;

/** What the last meetings touched, worked out once. */
export class LastMeetings {
  readonly #coverage = new Memo<Coverage>();

  render(view: BankView, words: CoverageStrings) {
    const { host, stock, uses } = view;
    const { talk } = uses.now;
    const coverage = this.#coverage.of([stock.questions, talk], () =>
      coverageOf({
        ...talk,
        questions: stock.questions,
        last: LAST,
        themes: stock.themes.map(({ id }) => id),
      }),
    );
    const level = levelIn(host);
    return renderCoverage({ coverage, words, themeName: (theme) => themeName(view, theme), level });
  }
}
