/** The texts of the page for frames itself. They come with that page, which brings nothing else of a language. */
export interface FrameStrings {
  readonly namesNothing: string;
  /** The file of the element did not come. */
  readonly missing: string;
}
