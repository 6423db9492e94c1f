/** The texts around deleting everything. */
export interface WipeStrings {
  /** By where it is kept. */
  readonly wipeWhat: Readonly<Record<'here' | 'elsewhere' | 'memory', string>>;
  readonly wipeStays: Readonly<Record<'here' | 'elsewhere' | 'memory', string>>;
  /** That so many other pairs stay. */
  readonly wipeOthers: Readonly<Record<'here' | 'elsewhere' | 'memory', (count: number) => string>>;
  readonly cancel: string;
  readonly wipeExport: string;
  readonly wipe: string;
  readonly wiping: string;
  readonly notWiped: string;
  readonly wiped: string;
}
