import { OneOnOneError, type Workspace } from '@one-on-one/core';
import { reportError } from './report-error.js';

/** Tells the page, once for each reason, when a workspace cannot save. Answers how to stop. */
export function followFailures(workspace: Workspace, target: EventTarget): () => void {
  let told: string | undefined;
  return workspace.subscribe(() => {
    const { save } = workspace.state;
    const code = save.kind === 'failed' ? save.code : save.kind === 'cleared' ? save.kind : undefined;
    if (code !== told && code)
      reportError(target, new OneOnOneError(code, 'Not saved.', { keys: [], path: [], id: '' }));
    told = code;
  });
}
