import type { WorkspaceController } from '../context/workspace-controller.js';

/** Where it is kept as a draft is: private to whoever looks, through a reload, and in no export. */
const FIELD = 'put-off';

/** Which suggestions whoever is looking does not want in this meeting. */
export class PutOff {
  readonly #connection: WorkspaceController;

  constructor(connection: WorkspaceController) {
    this.#connection = connection;
  }

  get ids(): readonly string[] {
    const { state } = this.#connection;
    const kept = state?.drafts.get(FIELD);
    return kept && kept.base === state?.meeting.id ? kept.text.split(' ') : [];
  }

  add(id: string): void {
    this.#keep([...this.ids, id]);
  }

  remove(id: string): void {
    this.#keep(this.ids.filter((one) => one !== id));
  }

  #keep(ids: readonly string[]): void {
    const { state, workspace } = this.#connection;
    const kept = ids.length > 0 ? { text: ids.join(' '), base: state?.meeting.id } : null;
    workspace?.setDraft(FIELD, kept);
  }
}
