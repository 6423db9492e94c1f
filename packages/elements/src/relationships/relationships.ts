import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { WorkspaceConnection } from '../context/workspace-connection.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { Localize } from '../localize/localize.js';
import { controls } from '../styles/controls.js';
import { reset } from '../styles/reset.js';
import { sheet } from '../styles/sheet.js';
import { tokens } from '../styles/tokens.js';
import { lastChoice } from '../workspace/chosen-pair.js';
import { styles } from './relationships.styles.js';
import { choose, eyesOn, hasInJson, letGo, saysOf, targetsOf, viewerOf, type Target } from './targets.js';
import type { RelationshipTools } from './tools/relationship-tools.js';

/**
 * Everybody that somebody meets one-on-one, each with an agenda of their own: to switch, to add, to archive and to bring
 * back. Choosing changes the `relationship` of the `<one-on-one-workspace>` around, or of the elements named by `for`;
 * where the page names no pair, the one that was chosen last is shown again.
 *
 * @tag one-on-one-relationships
 * @csspart relationships - Everything.
 * @csspart heading - The heading.
 * @csspart notice - What needs attention; also `failed`, `memory`, `archived` or `missing`.
 * @csspart find - The line to find a person with, where there are many.
 * @csspart list - The pairs; the archived ones, too.
 * @csspart relationship - One pair; also `current`, `resting` or `over`.
 * @csspart name - Who it is.
 * @csspart meta - When the two meet next, and how much is to be done.
 * @csspart empty - The invitation of an empty list.
 * @csspart add - The form to add a person.
 * @csspart archived - Those that are put away.
 * @csspart undo - The last act, to be taken back.
 */
export class OneOnOneRelationships extends LitElement {
  static override styles = [tokens, reset, controls, sheet, styles];

  /** The pair that is shown, where neither a workspace around nor `for` says it. */
  @property() relationship?: string;

  /** The page's id of who is looking: only their pairs are listed. Without one it is whoever uses this browser. */
  @property() viewer?: string;

  /** The ids of the elements that show the chosen pair; without them it is the workspace around. */
  @property() for?: string;

  /** A heading instead of "Your one-on-ones". */
  @property() label = '';

  /** The level of the heading in the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** To switch, and to change nothing. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** How much room there is between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  readonly #connection: WorkspaceConnection = new WorkspaceConnection(this);
  readonly #localize = new Localize(this);
  #tools: RelationshipTools | undefined;
  #isMissing = false;
  #isFetching = false;
  /** What shows the chosen pair, and for whose eyes it was recalled there. */
  #targets: readonly Target[] = [];
  #eyes: string | undefined;
  readonly #watch = { hostUpdate: () => this.#recall() };

  override connectedCallback(): void {
    this.#recall();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow([]);
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#recall();
  }

  protected override updated(): void {
    if (this.#isFetching || this.#connection.state?.status !== 'ready') return;
    this.#isFetching = true;
    void this.#fetch();
  }

  protected override render() {
    return (
      this.#tools?.render() ??
      html`<div
        part=${this.#isMissing ? 'notice missing' : 'relationships'}
        class="shell"
        aria-busy=${!this.#isMissing}
      >
        ${this.#isMissing ? this.#localize.strings.missing : html`<i></i><i></i><i></i>`}
      </div>`
    );
  }

  // Before anything of another pair is shown, or to other eyes. Where the page names a pair, that one is meant.
  #recall(): void {
    const targets = targetsOf(this);
    const [first] = targets;
    const eyes = eyesOn(targets);
    const isRecalled = first === this.#targets[0] && eyes === this.#eyes;
    this.#follow(targets);
    if (isRecalled) return;
    this.#eyes = eyes;
    letGo(targets);
    if (targets.some((target) => saysOf(target, 'relationship') || hasInJson(target, 'relationship'))) return;
    const id = lastChoice(viewerOf(first));
    if (id) choose(targets, id);
  }

  // A page can say at any time who is looking now, and only of a target.
  #follow(targets: readonly Target[]): void {
    for (const target of this.#targets) if (!targets.includes(target)) target.removeController?.(this.#watch);
    this.#targets = targets;
    for (const target of targets) if (target !== this) target.addController?.(this.#watch);
  }

  async #fetch(): Promise<void> {
    try {
      const { RelationshipTools } = await import('./tools/relationship-tools.js');
      this.#tools = new RelationshipTools({
        host: this,
        connection: this.#connection,
        localize: this.#localize,
      });
    } catch (cause) {
      this.#isMissing = true;
      reportError(this, unavailable(cause));
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-relationships': OneOnOneRelationships;
  }
}
