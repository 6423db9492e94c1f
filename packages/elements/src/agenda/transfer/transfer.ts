import { decodeHostId, type Workspace } from '@one-on-one/core';
import { exportJson } from '@one-on-one/core/transfer';
import { isViewerGiven } from '../../context/is-viewer-given.js';
import type { WorkspaceController } from '../../context/workspace-controller.js';
import { OneOnOneFact } from '../../events/one-on-one-fact.js';
import { enTransfer } from '../../localize/locales/en-transfer.js';
import type { EquippedStrings } from '../../localize/strings.js';
import { clock } from '../../workspace/environment.js';
import { peopleOf } from '../../workspace/import-scope.js';
import { sayViewer } from '../../workspace/say-viewer.js';
import type { Wanted } from '../tools/files.js';
import { actionsTable } from './actions-table.js';
import type { ImportDesk } from './desk.js';
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
      people: peopleOf(state),
      includePrivate: withPrivate,
      exportedAt: clock.now(),
    });
  }

  /** A new import begins; `imported` is called once a file is in. */
  begin(host: Element, connection: WorkspaceController, imported: () => void): void {
    const { givenViewer, workspace } = connection;
    if (!workspace) return;
    const desk: ImportDesk = {
      workspace,
      isViewerGiven: isViewerGiven(connection),
      // Where the page says who looks, the people of a file are called otherwise, and no list would show them.
      canBeginPair: givenViewer === undefined && isListShown(host),
      ask: (titles) => connection.request('agenda-item-add', { titles }),
      imported,
      onBegun: (id) => host.dispatchEvent(new OneOnOneFact('relationship-added', { id: decodeHostId(id) })),
      sayViewer: (viewer) => sayViewer(workspace, viewer),
    };
    this.#importing = new Importing(desk, this.#renew);
  }

  /** Lets go of an import; one that is under way is called off. */
  end(): void {
    this.#importing?.end();
    this.#importing = undefined;
  }

  renderImport(strings: EquippedStrings, close: () => void) {
    return this.#importing && renderImportDialog(this.#importing, { ...enTransfer, ...strings }, close);
  }
}

const isListShown = (host: Element): boolean =>
  [host.getRootNode() as ParentNode, document].some((root) => root.querySelector('one-on-one-relationships'));
