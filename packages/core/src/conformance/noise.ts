/** What a rejection that nobody handled tells, in browsers. */
interface RejectionEvent {
  readonly reason: unknown;
  preventDefault(): void;
  stopImmediatePropagation(): void;
}

type Listen = (type: string, listener: (event: RejectionEvent) => void, capture: boolean) => void;
type ListenInNode = (type: string, listener: (reason: unknown) => void) => unknown;

// Which of these there is depends on the runtime; none of them is needed.
declare const addEventListener: Listen | undefined;
declare const removeEventListener: Listen | undefined;
declare const process: { readonly on?: ListenInNode; readonly off?: ListenInNode } | undefined;
declare const console: Record<string, (...said: unknown[]) => void> | undefined;

const event = 'unhandledrejection';
const methods = ['debug', 'log', 'info', 'warn', 'error'];

/**
 * Hears the rejections that nobody handles, until `stop`; in Node they would end the process.
 * Unless it listens along with others, it is the only one that hears.
 */
export function hearRejections(isAlong = false): {
  readonly heard: readonly unknown[];
  readonly stop: () => void;
} {
  const heard: unknown[] = [];
  const hear = (reason: unknown) => heard.push(reason);
  const hearEvent = (rejection: RejectionEvent) => {
    hear(rejection.reason);
    // The case tells of it; a test runner would tell the same of whatever test comes next.
    rejection.preventDefault();
    if (!isAlong) rejection.stopImmediatePropagation();
  };
  if (typeof addEventListener === 'function') addEventListener(event, hearEvent, true);
  if (typeof process !== 'undefined') process.on?.('unhandledRejection', hear);
  const stop = () => {
    if (typeof removeEventListener === 'function') removeEventListener(event, hearEvent, true);
    if (typeof process !== 'undefined') process.off?.('unhandledRejection', hear);
  };
  return { heard, stop };
}

/** Hears what is said to the console, instead of it, until `stop`. */
export function hearConsole(): { readonly heard: readonly string[]; readonly stop: () => void } {
  const heard: string[] = [];
  if (typeof console === 'undefined') return { heard, stop: () => {} };
  const known = methods.map((name) => [name, console[name]] as const);
  for (const [name] of known) {
    console[name] = (...said) => heard.push(`${name}: ${said.map(String).join(' ')}`);
  }
  const stop = () => known.forEach(([name, say]) => say && Object.assign(console, { [name]: say }));
  return { heard, stop };
}
