import { createContext } from '@lit/context';
import type { Workspace } from '@one-on-one/core';

/** How elements find the workspace of the root around them; the same in every copy of this SDK. */
export const workspaceContext = createContext<Workspace | undefined>(Symbol.for('one-on-one/1/workspace'));
