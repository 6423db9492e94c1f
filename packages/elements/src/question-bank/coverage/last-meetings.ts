import { coverageOf, type Coverage } from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import { Memo } from '../memo.js';
import { themeName, type BankView } from '../view.js';
import { renderCoverage } from './coverage.js';

/** So many meetings are looked at, the present one among them: those that suggestions go by, too. */
const LAST = 4;

/** What the last meetings touched, folded: it is worked out once somebody wants to see it. */
export class LastMeetings {
  #isOpen = false;
  readonly #coverage = new Memo<Coverage>();

  render(view: BankView) {
    const { host, uses, words } = view;
    if (!uses.isRead || uses.hasFailed) return nothing;
    const onToggle = ({ target }: Event) => {
      this.#isOpen = (target as HTMLDetailsElement).open;
      host.requestUpdate();
    };
    return html`<details class="lately" @toggle=${onToggle}>
      <summary>${words.coverage.summary}</summary>
      ${this.#isOpen ? this.#renderPicture(view) : nothing}
    </details>`;
  }

  #renderPicture(view: BankView) {
    const { host, stock, uses, words } = view;
    const { talk } = uses.now;
    const coverage = this.#coverage.of([stock.questions, talk], () =>
      coverageOf({
        ...talk,
        questions: stock.questions,
        last: LAST,
        themes: stock.themes.map(({ id }) => id),
      }),
    );
    const level = host.headingLevel + 1;
    return renderCoverage({
      coverage,
      words: words.coverage,
      themeName: (theme) => themeName(view, theme),
      level,
    });
  }
}
