import { attention, icon } from './icon.js';

/** Drawn with one line each, in the colour of the text beside them. */
export const icons = {
  check: icon('m3 8.5 3.2 3L13 4.5'),
  lock: icon('M4 7.2h8v6.1H4zM5.6 7V5a2.4 2.4 0 0 1 4.8 0v2'),
  grip: icon('M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01'),
  more: icon('M3.5 8h.01M8 8h.01M12.5 8h.01'),
  attention,
};
