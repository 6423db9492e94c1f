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
  readonly dataHere: string;
  readonly dataElsewhere: (name: string) => string;
  readonly dataMemory: string;
  readonly dataByPage: string;
  readonly dataNotSafe: string;
  /** By where it is kept. */
  readonly leave: Readonly<Record<'here' | 'elsewhere' | 'memory', string>>;
  readonly leaveHint: Readonly<Record<'here' | 'elsewhere' | 'memory', string>>;
}
