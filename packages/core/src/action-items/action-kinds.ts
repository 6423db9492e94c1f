/** What an action item can be. */
export const ACTION_KINDS = ['task', 'experiment', 'read', 'introduce'] as const;
