import type { FrameStrings } from '../frame-strings.js';

/** English of the page for frames. */
export const enFrame: FrameStrings = {
  namesNothing: 'The address of this frame names no element that it can show.',
  missing: 'A file of this page did not come. Check the connection, then load it again.',
};
