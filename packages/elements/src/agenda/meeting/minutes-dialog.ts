import type { PastMeeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatWhen } from '../../localize/format.js';
import { clock } from '../../workspace/environment.js';
import { pairName } from '../people.js';
import type { Modal } from '../tools/modal.js';
import { otherName } from '../tools/other-name.js';
import { canSave, saveFile } from '../tools/save-file.js';
import { mailOf } from './mail.js';
import type { Minutes, MinutesView } from './minutes.js';
import { hasSensitive } from './sensitive.js';

/** Where the minutes are shown. */
interface Place {
  readonly modal: Modal;
  readonly minutes: Minutes;
  /** Asks the browser to print; the page unless told. */
  readonly print?: () => void;
}

/** The minutes, to be copied, saved, sent or printed. */
export function renderMinutesDialog(view: MinutesView, past: PastMeeting, place: Place) {
  const { strings } = view;
  const { modal, minutes, print = () => window.print() } = place;
  const text = minutes.text(view, past);
  // Minutes that would arrive cut off are copied instead.
  const mail = text === undefined ? undefined : mailOf(subjectOf(view, past), text);
  const hasPrivate = [...past.items, ...past.notes].some((entry) => entry.private);
  const tick = (name: 'withPrivate' | 'withSensitive', words: string) => {
    const onChange = ({ target }: Event) => {
      minutes[name] = (target as HTMLInputElement).checked;
      minutes.say('');
      void modal.renew();
    };
    return html`<label class="choice"
      ><input type="checkbox" .checked=${minutes[name]} @change=${onChange} />${words}</label
    >`;
  };
  const copy = (event: Event) => {
    textOf(event)?.select();
    // A frame without that right leaves the text selected, to be copied by hand.
    void copyText(text ?? '').then((isCopied) => minutes.say(isCopied ? strings.copied : strings.copyByHand));
  };
  const onPrint = (event: Event) => {
    const field = textOf(event);
    minutes.isPrintedWithSensitive = minutes.withSensitive;
    const isPrinted = printed(print, modal.close);
    minutes.isPrintedWithSensitive = false;
    if (!isPrinted) field?.select();
    minutes.say(isPrinted ? '' : strings.printRefused);
  };
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${strings.minutesOf}</div>
    ${minutes.hasFailed && text === undefined ? html`<p class="refusal" role="alert">${strings.minutesFailed}</p>` : nothing}
    <textarea
      readonly
      part=${minutes.withPrivate ? 'private' : ''}
      dir="auto"
      aria-label=${strings.minutesOf}
      aria-busy=${text === undefined && !minutes.hasFailed}
      .value=${text ?? ''}
    ></textarea>
    ${hasPrivate ? tick('withPrivate', strings.exportPrivate) : nothing}
    ${hasSensitive(past) ? tick('withSensitive', strings.exportSensitive) : nothing}
    ${text && !mail ? html`<p class="meta">${strings.tooLongForMail}</p>` : nothing}
    <p class="meta" role="status">${minutes.said}</p>
    <div class="row end">
      <button class="button" ?disabled=${!text} @click=${copy}>${strings.copy}</button>
      ${canSave() ? html`<button class="button" ?disabled=${!text} @click=${() => saveFile(text ?? '', 'md', otherName(view.state))}>${strings.saveFile}</button>` : nothing}
      ${mail ? html`<a class="button" href=${mail}>${strings.sendByMail}</a>` : nothing}
      <button class="button" @click=${onPrint}>${strings.print}</button>
      <button class="button primary" @click=${modal.close}>${strings.done}</button>
    </div>
  </div>`;
}

// Told apart from the minutes of others, and of other days; in words that both know.
const subjectOf = ({ state, strings, lang }: MinutesView, { meeting }: PastMeeting): string => {
  const { startedAt, startsAt = '' } = meeting;
  const when = Date.parse(startedAt ?? startsAt) && formatWhen(startedAt ?? startsAt, clock.now(), lang);
  const names = pairName(state, strings, lang).join('');
  return [strings.minutesOf, names, ...(when ? [when] : [])].join(' · ');
};

const textOf = ({ target }: Event) => (target as Element).closest('dialog')?.querySelector('textarea');

// Answers whether the page went to be printed, with the dialog out of the way: a sandboxed frame may refuse in silence.
function printed(print: () => void, close: () => void): boolean {
  let isPrinted = false;
  const onPrint = () => {
    isPrinted = true;
    close();
  };
  addEventListener('beforeprint', onPrint, { once: true });
  print();
  removeEventListener('beforeprint', onPrint);
  return isPrinted;
}

// A page that is not secure has no clipboard at all.
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
