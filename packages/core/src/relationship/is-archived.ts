import type { Relationship } from './schema.js';

/** Pairs that are put away: those that rest, and those that have come to an end. */
const ARCHIVED: readonly Relationship['status'][] = ['paused', 'alumni', 'ended'];

/** Whether a pair is out of the way, whoever put it there. */
export const isArchived = ({ status }: Pick<Relationship, 'status'>): boolean => ARCHIVED.includes(status);

/** Whether a pair that is put away can be taken up again by whoever looks at it. What has ended stays so. */
export const isResting = ({ status }: Pick<Relationship, 'status'>): boolean => status === 'paused';
