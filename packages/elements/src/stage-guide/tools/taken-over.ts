import type { WorkspaceState } from '@one-on-one/core';
import type { CueRole } from '../view.js';

/** What a guide can take over from the workspace around it; what the page says itself wins. */
export interface PairedHost extends HTMLElement {
  minutes: number;
  cues?: CueRole;
  viewerName: string;
}

/** What a guide has where nobody says anything. */
type Given = Pick<PairedHost, 'minutes' | 'cues' | 'viewerName'>;

const ATTRIBUTES = { minutes: 'minutes', cues: 'cues', viewerName: 'viewer-name' } as const;

/** What a guide took over so far: how long the meeting is, and who is looking. */
export class TakenOver {
  #given: Given = { minutes: 45, viewerName: '' };

  take(host: PairedHost, state: WorkspaceState): void {
    const cues = (['mentor', 'mentee'] as const).find((role) => state[role].id === state.viewer);
    const viewerName = (cues && state[cues].displayName) ?? '';
    const found: Given = { minutes: state.meeting.plannedMinutes, viewerName, ...(cues && { cues }) };
    for (const key of Object.keys(ATTRIBUTES) as (keyof Given)[])
      if (host[key] === this.#given[key] && !host.hasAttribute(ATTRIBUTES[key]))
        Object.assign(host, { [key]: found[key] });
    this.#given = found;
  }
}
