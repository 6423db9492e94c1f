import type { Workspace } from '@one-on-one/core';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Which alert speaks for a workspace that is in trouble. */
const speakers = new WeakMap<Workspace, Element>();

class SpokenOnce extends Directive {
  #of: Workspace | undefined;

  render(_of: Workspace | undefined): void {}

  override update({ element }: ElementPart, [of]: [Workspace | undefined]): void {
    if (this.#of && this.#of !== of && speakers.get(this.#of) === element) speakers.delete(this.#of);
    this.#of = of;
    // One that nobody sees is not read out either.
    if (of && !speakers.get(of)?.getClientRects().length) speakers.set(of, element);
    element.role = !of || speakers.get(of) === element ? 'alert' : null;
  }
}

/** Lets one alert of a page speak where several say the same: of the workspace that is in trouble, if any. */
export const spokenOnce = directive(SpokenOnce);
