/** The texts about what was settled in earlier meetings. */
export interface EarlierStrings {
  readonly settledEarlier: string;
  readonly showEarlier: string;
  readonly showMoreEarlier: string;
  readonly noneEarlier: string;
  readonly earlierShown: string;
  readonly earlierFailed: string;
}
