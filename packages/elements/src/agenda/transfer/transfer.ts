import type { Workspace } from '@one-on-one/core';
import { exportJson } from '@one-on-one/core/transfer';
import { enTransfer } from '../../localize/locales/en-transfer.js';
import type { EquippedStrings } from '../../localize/strings.js';
import { clock } from '../../workspace/environment.js';
import type { Wanted } from '../tools/files.js';
import { actionsTable } from './actions-table.js';
import { renderImportDialog } from './import-dialog.js';
import { Importing } from './importing.js';

/** Taking everything away as a file, and bringing one in: fetched when somebody does. */
export class Transfer {
  readonly #renew: () => unknown;
  #importing: Importing | undefined;

  /** Calls `renew` when there is something new to show. */
  constructor(renew: () => unknown) {
    this.#renew = renew;
  }

  /** Everything that the viewer may see of the pair, as the text of a file; or what the two agreed to do, as a table. */
  write(workspace: Workspace, { format, withPrivate }: Wanted, strings: EquippedStrings): Promise<string> {
    if (format === 'csv') return actionsTable(workspace, { ...enTransfer, ...strings });
    const { storage, state } = workspace;
    const { relationshipId: relationship, viewer } = state;
    return exportJson(storage, {
      relationship,
      viewer,
      includePrivate: withPrivate,
      exportedAt: clock.now(),
    });
  }

  /** A new import begins; `imported` is called once a file is in, `ask` asks for the items of a text. */
  begin(workspace: Workspace, imported: () => void, ask: (titles: readonly string[]) => boolean): void {
    this.#importing = new Importing(workspace, this.#renew, imported, ask);
  }

  /** Lets go of an import; one that is under way is called off. */
  end(): void {
    this.#importing?.cancel();
    this.#importing = undefined;
  }

  renderImport(strings: EquippedStrings, close: () => void) {
    return this.#importing && renderImportDialog(this.#importing, { ...enTransfer, ...strings }, close);
  }
}
