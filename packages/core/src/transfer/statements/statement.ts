/** Text by language tag. */
export type LanguageMap = Readonly<Record<string, string>>;

/** A person as the page's own system knows them: never by a name or an address. */
export interface Account {
  /** Where the account is: the address of the system that gave it. */
  readonly homePage: string;
  /** The system's id of the person. */
  readonly name: string;
}

/** Who did it. */
export interface Agent {
  readonly objectType: 'Agent';
  readonly account: Account;
}

/** What was done. */
export interface Verb {
  readonly id: string;
  readonly display: LanguageMap;
}

/** What it was done with. */
export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: { readonly type: string; readonly name?: LanguageMap };
}

/** What it was done in: lists that may be changed, as the libraries that send statements declare them. */
export interface ContextActivities {
  parent?: Activity[];
  grouping?: Activity[];
  category: Activity[];
}

/**
 * A statement of the Experience API, version 1.0.3, as far as this SDK makes one. What the record store adds (`stored`,
 * `authority`, `version`) is absent.
 * Source: https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md
 */
export interface Statement {
  readonly id?: string;
  readonly actor: Agent;
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: { readonly completion: boolean };
  readonly context: {
    readonly contextActivities: ContextActivities;
    readonly platform: string;
    readonly language?: string;
  };
  readonly timestamp: string;
}
