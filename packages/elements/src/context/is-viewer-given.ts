import { encodeHostId } from '@one-on-one/core';
import type { WorkspaceConnection } from './workspace-connection.js';

/** Whether the page said who is looking, and it is one of the two: then nobody is asked. */
export const isViewerGiven = ({
  givenViewer,
  state,
}: Pick<WorkspaceConnection, 'givenViewer' | 'state'>): boolean =>
  givenViewer !== undefined && state?.viewer === encodeHostId(givenViewer);
