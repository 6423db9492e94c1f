/** What a person needs an item for, as people: first of the two groups that planned time is balanced between. */
export const PERSONAL_NEEDS = ['inclusion', 'respect', 'heard', 'feedback', 'support'] as const;

/** What the work needs an item for. */
export const PRACTICAL_NEEDS = ['plan-approach', 'solve', 'growth-plan', 'decide'] as const;

export type PersonalNeed = (typeof PERSONAL_NEEDS)[number];
export type PracticalNeed = (typeof PRACTICAL_NEEDS)[number];
export type Need = PersonalNeed | PracticalNeed;

/** Every need, the personal ones first. */
export const NEEDS: readonly [Need, ...Need[]] = [...PERSONAL_NEEDS, ...PRACTICAL_NEEDS];

/** Whether a need is a personal one. */
export const isPersonal = (need: Need): need is PersonalNeed =>
  (PERSONAL_NEEDS as readonly Need[]).includes(need);
