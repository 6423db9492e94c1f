/** What a whole-page test may do with a document: a tab's own, or that of a frame in it. */
export interface DriverDocument {
  /** Runs a function that stands alone in the page; arguments and answer are plain JSON. */
  evaluate<Args extends unknown[], Answer>(
    work: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>>;
  /** One key, with modifiers before it: `'Alt+ArrowUp'`. It goes to whatever has the focus. */
  press(key: string): Promise<void>;
  /** Real key events for the text, character by character. */
  type(text: string): Promise<void>;
}

/** Across and down from the upper left corner of what a tab shows. */
export type Point = readonly [x: number, y: number];

/** One tab of a real browser. */
export interface DriverTab extends DriverDocument {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Closes the tab as a person does: no question is answered, no handler awaited. */
  close(): Promise<void>;
  /** The document of the first frame that the selector finds. */
  frame(selector: string): Promise<DriverDocument>;
  /** Brings the tab to the front, so that keys go to it. */
  show(): Promise<void>;
  /** Presses the mouse at one point, moves it, and lets go at the other. */
  drag(from: Point, to: Point): Promise<void>;
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Shows the page as it is on a screen, or as it would be on paper, where the engine can. */
  setMedia?(media: 'screen' | 'print'): Promise<void>;
  /** The page on paper, with margins of 15 mm, as the bytes of a PDF file, where the engine can. */
  print?(format: 'A4' | 'Letter'): Promise<Uint8Array>;
  /** Console errors and uncaught errors of every document this tab has shown. */
  errors(): Promise<string[]>;
  /** Every address this tab has asked for. */
  requests(): Promise<string[]>;
}

export interface LaunchOptions {
  /** A folder that keeps the browser's data; without it the data is gone with the browser. */
  readonly profile?: string;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox' | 'webkit';
  newTab(): Promise<DriverTab>;
  close(): Promise<void>;
  /** SIGKILL, where the engine's data is kept in a folder of ours. */
  kill?(): Promise<void>;
}

export type Launch = (options?: LaunchOptions) => Promise<Driver>;
