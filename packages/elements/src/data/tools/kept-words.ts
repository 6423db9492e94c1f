import { html, nothing } from 'lit';
import { formatList, formatWhen } from '../../localize/format.js';
import type { KeptStrings } from '../../localize/kept-strings.js';
import { clock } from '../../workspace/environment.js';
import type { DataView } from '../view.js';
import type { Facts } from './facts.js';

/** What the rows say once it was looked. */
export type KeptWords = ReturnType<typeof keptWords>;

/** Says what was found to be kept, and how safely. */
export function keptWords({ lang, locked, tools }: DataView, strings: KeptStrings) {
  const whenOf = (instant: string) => formatWhen(instant, clock.now(), lang);
  return {
    what({ stock }: Facts) {
      const { privateItems, privateNotes, firstMeetingAt: first } = stock;
      const counts = [
        stock.meetings && strings.dataMeetings(stock.meetings),
        stock.items && strings.dataItems(stock.items),
        stock.notes && strings.dataNotes(stock.notes),
        stock.decisions && strings.dataDecisions(stock.decisions),
        stock.actions && strings.dataActions(stock.actions),
      ].filter((words) => words !== 0);
      const since = first && Date.parse(first) ? ` ${strings.dataSince(whenOf(first))}` : '';
      const say = (what: readonly string[]) =>
        what.length > 0 ? `${formatList(what, lang).join('')}.${since}` : strings.dataNothing;
      if (privateItems + privateNotes === 0) return say(counts);
      const own = strings.dataPrivate(privateItems, privateNotes);
      return html`<span class="on-screen">${say([...counts, own])}</span
        ><span class="on-paper">${say(counts)}</span>`;
    },
    safety({ isPromised, isRefused }: Facts) {
      if (isPromised) return strings.dataPromised;
      if (isRefused) return strings.dataRefused;
      const ask = () => tools?.facts.askToKeep();
      return html`${strings.dataNotPromised}
      ${locked ? nothing : html`<button class="link" @click=${ask}>${strings.askToKeep}</button>`}`;
    },
    /** When everything was last in a file, or that it never was. */
    lastExport: ({ fileAt }: Facts): string =>
      fileAt && Date.parse(fileAt) ? strings.exportedAt(whenOf(fileAt)) : strings.neverExported,
    // What the copies hold of other pairs is no copy of this one.
    copies: ({ copies, stock }: Facts): string =>
      copies && stock.since ? strings.copiesFrom(copies.days, whenOf(copies.newest)) : strings.noCopies,
  };
}
