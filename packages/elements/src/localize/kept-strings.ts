/** The texts about what was found to be kept, once it was looked for. */
export interface KeptStrings {
  readonly dataNothing: string;
  readonly dataMeetings: (count: number) => string;
  readonly dataItems: (count: number) => string;
  readonly dataNotes: (count: number) => string;
  readonly dataDecisions: (count: number) => string;
  readonly dataActions: (count: number) => string;
  /** What only the viewer sees; there is something. */
  readonly dataPrivate: (items: number, notes: number) => string;
  readonly dataSince: (when: string) => string;
  readonly dataPromised: string;
  readonly dataNotPromised: string;
  readonly dataRefused: string;
  readonly askToKeep: string;
  readonly exportedAt: (when: string) => string;
  readonly neverExported: string;
  readonly copiesFrom: (days: number, newest: string) => string;
  readonly noCopies: string;
}
