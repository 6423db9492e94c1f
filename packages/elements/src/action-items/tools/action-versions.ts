import type { ActionItem } from '@one-on-one/core';
import { renderVersions } from '../../agenda/tools/versions.js';
import type { ActionActs } from './acts.js';
import type { EquippedActions } from './equipped-view.js';

/** What else was written of its title, of why there is no day, and of what is in the way or why it is dropped. */
export function renderActionVersions(view: EquippedActions, action: ActionItem) {
  const { id, title, status, others, noDateReason = '', why = '' } = action;
  const settle = { blocked: 'action-item-block', dropped: 'action-item-drop' } as const;
  const again = status === 'blocked' || status === 'dropped' ? settle[status] : undefined;
  const uses = {
    title: (on, text) => on.ask('action-item-edit', { id, title: text, base: title }, text),
    due: (on, text) =>
      on.ask('action-item-edit', { id, noDateReason: text, reasonBase: noDateReason }, title),
    status: again && ((on, text) => on.ask(again, { id, why: text, base: why }, title)),
  } satisfies Record<string, ((on: ActionActs, text: string) => boolean) | undefined>;
  const on = { ...view, use: (act: (acts: ActionActs) => unknown) => act(view.acts) };
  return (['title', 'due', 'status'] as const).map((group) =>
    renderVersions<ActionActs>(on, others?.[group], {
      use: uses[group] ?? false,
      dismiss: (acts, at) => acts.ask('action-item-dismiss', { id, at }),
    }),
  );
}
