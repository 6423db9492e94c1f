import type { ConformanceGroup } from './case.js';

/** Where the guide says more about the cases of a group: a file of the repository, and a heading in it. */
export const readMoreOf = (group: ConformanceGroup): string =>
  `stories/guides/writing-an-adapter.mdx#${group}`;
