import { localFromInstant } from '../agenda/local-time.js';
import { clock } from '../workspace/environment.js';

/** The day on this device. */
export const todayHere = (): string => localFromInstant(clock.now()).slice(0, 10);
