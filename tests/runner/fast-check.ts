// Stands for `fast-check` in tests. Every run plays the same histories, so that a change is judged by itself and a
// failure comes again. `LUCK=2026` plays others; do so now and then, and add what it finds as an example of its own.
import { configureGlobal } from 'fast-check';

export * from 'fast-check';

/** Put in by the test runner. */
declare const LUCK: number;

configureGlobal({ seed: LUCK });
