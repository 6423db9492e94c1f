import { NEEDS, type Need } from '@one-on-one/core';
import { DEPTHS, type Depth } from '@one-on-one/core/question-bank';
import { STAGES } from '@one-on-one/core/stages';
import { html } from 'lit';
import { nameOf } from '../../agenda/people.js';
import type { Shelf } from '../../localize/bank-strings.js';
import { change } from '../change.js';
import { renderSelect, type SelectField } from '../select-field.js';
import type { BankHost } from '../view.js';
import type { ReadingView } from './bank-reading.js';

const SHELVES: readonly Shelf[] = ['all', 'favourites', 'own', 'parked', 'never-again'];

/** What else is listed, beside the theme. */
export function renderSelects(view: ReadingView) {
  const { host, state, strings, words, choosing } = view;
  const filter = (
    id: string,
    label: string,
    options: SelectField['options'],
    chosen: string | number | undefined,
    choose: (value: string | undefined) => void,
  ) =>
    renderSelect({
      id,
      label,
      options: [['', words.any], ...options],
      chosen: String(chosen ?? ''),
      choose: (value) => change(view, () => choose(value || undefined)),
    });
  const asks = (role: 'mentor' | 'mentee') => [role, words.asks(nameOf(state, role, strings))] as const;
  return html`<div class="fields selects">
    ${filter(
      'depth',
      words.depth,
      DEPTHS.map((depth) => [String(depth), words.depths[depth]]),
      host.depth,
      (value) => choosing.choose(host, 'depth', value === undefined ? undefined : (Number(value) as Depth)),
    )}
    ${filter('asker', words.whoAsks, [asks('mentor'), asks('mentee')], host.askedBy, (value) =>
      choosing.choose(host, 'askedBy', value as BankHost['askedBy']),
    )}
    ${filter(
      'stage',
      words.stage,
      STAGES.map((stage) => [stage, words.stages[stage]]),
      host.stage,
      (value) => choosing.choose(host, 'stage', value as BankHost['stage']),
    )}
    ${filter(
      'need',
      words.need,
      NEEDS.map((need) => [need, strings.needs[need]]),
      choosing.need,
      (value) => (choosing.need = value as Need | undefined),
    )}
    ${renderSelect({
      id: 'shelf',
      label: words.shelf,
      options: SHELVES.map((shelf) => [shelf, words.shelves[shelf]]),
      chosen: choosing.shelf,
      choose: (value) => change(view, () => (choosing.shelf = value as Shelf)),
    })}
  </div>`;
}
