import { datesAhead } from '@one-on-one/core';
import { html, nothing, type ReactiveElement } from 'lit';
import { otherName } from '../../agenda/tools/other-name.js';
import { canSave, saveFile } from '../../agenda/tools/save-file.js';
import { reportError } from '../../events/report-error.js';
import { unavailable } from '../../events/unavailable.js';
import type { EquippedView } from './schedule-tools.js';

/** The calendar file; what writes it is fetched when somebody asks for one. */
export class CalendarFile {
  /** To be copied, where the page may save no files. */
  #text: { readonly seat: string; readonly text: string } | undefined;
  #hasFailed = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  render(view: EquippedView) {
    const { state, strings, now } = view;
    const { series, meeting } = state;
    if (!series || !(meeting.startsAt ?? datesAhead(meeting, series, now, 1)[0])) return nothing;
    const { calendar } = strings.schedule;
    const text = this.#text?.seat === view.connection.seat ? this.#text.text : undefined;
    return html`<button class="button" @click=${() => void this.#make(view)}>${calendar.save}</button>
      ${this.#hasFailed ? html`<p class="refusal" role="alert">${calendar.failed}</p>` : nothing}
      ${
        text === undefined
          ? nothing
          : html`<div class="fields wide">
              <label for="calendar-text">${calendar.copy}</label>
              <textarea id="calendar-text" readonly dir="ltr" .value=${text}></textarea>
            </div>`
      }`;
  }

  async #make(view: EquippedView): Promise<void> {
    const { seat } = view.connection;
    try {
      const { calendarText } = await import('./calendar.js');
      const text = calendarText(view);
      if (canSave()) saveFile(text, 'ics', otherName(view.state));
      else this.#text = { seat, text };
      this.#hasFailed = false;
    } catch (cause) {
      this.#hasFailed = true;
      reportError(this.#host, unavailable(cause));
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#calendar-text');
    field?.focus();
    field?.select();
  }
}
