import { WorkspaceController } from '@one-on-one/elements';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** The smallest connected element: it lists what is on the agenda. */
export class TestProbe extends LitElement {
  @property() relationship?: string;
  @property() viewer?: string;

  readonly connection = new WorkspaceController(this);
  renders = 0;

  /** What it shows. */
  get shown(): string {
    return this.renderRoot.textContent.trim();
  }

  protected override render() {
    this.renders += 1;
    const { state } = this.connection;
    return html`${state ? state.items.map(({ item }) => item.title).join(', ') : 'waiting'}`;
  }
}

customElements.define('test-probe', TestProbe);

declare global {
  interface HTMLElementTagNameMap {
    'test-probe': TestProbe;
  }
}
