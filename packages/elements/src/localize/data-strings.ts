/** The texts about what is kept, where and how safely. */
export interface DataStrings {
  readonly data: string;
  readonly dataWhat: string;
  readonly dataWhere: string;
  readonly dataSafety: string;
  readonly dataExport: string;
  readonly dataCopies: string;
  /** It is still being looked at. */
  readonly dataLooking: string;
  /** Storage does not answer. */
  readonly dataUnknown: string;
  readonly dataNothing: string;
  readonly dataMeetings: (count: number) => string;
  readonly dataItems: (count: number) => string;
  readonly dataNotes: (count: number) => string;
  readonly dataDecisions: (count: number) => string;
  readonly dataActions: (count: number) => string;
  /** What only the viewer sees; there is something. */
  readonly dataPrivate: (items: number, notes: number) => string;
  readonly dataSince: (when: string) => string;
  readonly dataHere: string;
  readonly dataElsewhere: (name: string) => string;
  readonly dataMemory: string;
  readonly dataPromised: string;
  readonly dataNotPromised: string;
  readonly dataRefused: string;
  readonly dataByPage: string;
  readonly dataNotSafe: string;
  readonly askToKeep: string;
  readonly exportedAt: (when: string) => string;
  readonly neverExported: string;
  readonly copiesFrom: (days: number, newest: string) => string;
  readonly noCopies: string;
  /** By where it is kept. */
  readonly leave: Readonly<Record<'here' | 'elsewhere' | 'memory', string>>;
  readonly leaveHint: Readonly<Record<'here' | 'elsewhere' | 'memory', string>>;
  readonly wiped: string;
}
