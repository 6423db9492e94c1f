import type { Series } from '@one-on-one/core';
import { renderVersions } from '../../agenda/tools/versions.js';
import type { ScheduleActs } from './acts.js';
import type { EquippedView } from './schedule-tools.js';

/**
 * Where else they meet, as somebody else wrote at the same time: shown until somebody decides.
 *
 * @csspart version - What somebody else wrote of the same text at the same time.
 */
export function renderPlaceVersions({ state, strings, locked, tools }: EquippedView, series: Series) {
  const { location: base = '', others } = series;
  const view = { state, strings, locked, use: (act: (acts: ScheduleActs) => unknown) => act(tools.acts) };
  return renderVersions<ScheduleActs>(view, others?.['location'], {
    use: (acts, location) => acts.ask('series-edit', { location, base }),
    dismiss: (acts, at) => acts.ask('series-dismiss', { at }),
  });
}
