import type { BankView } from './view.js';

/** Lists something else, from its beginning, and says how much that is. */
export function change(view: BankView, act: () => void): void {
  act();
  view.window.reset();
  view.sayFound();
  view.host.requestUpdate();
}
