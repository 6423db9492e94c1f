import { hello, readFromPage } from './protocol.js';

/** What the frame needs of the window around it. */
export interface BridgeTarget {
  postMessage(message: unknown, targetOrigin: string, transfer: Transferable[]): void;
}

/** Whom to ask for a connection, and what becomes of it. */
export interface KnockOptions {
  readonly target: BridgeTarget;
  readonly origin: string;
  readonly onWelcome: (port: MessagePort) => void;
  /** Asked before each further knock. */
  readonly isWorthIt: () => boolean;
}

const firstPauseMs = 50;
const longestPauseMs = 1000;

/**
 * Hands the page one end of a channel, and another one a little later, until it answers on it: a page that does not
 * listen yet never hears of the earlier ones. Answers how to stop, whether it was answered or not.
 */
export function knock({ target, origin, onWelcome, isWorthIt }: KnockOptions): () => void {
  let port: MessagePort | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = firstPauseMs;

  const stop = () => {
    clearTimeout(timer);
    if (port) hangUp(port);
    port = undefined;
  };
  const attempt = () => {
    stop();
    const channel = new MessageChannel();
    const mine = (port = channel.port1);
    mine.onmessage = ({ data }) => {
      if (port !== mine || readFromPage(data)?.kind !== 'welcome') return;
      clearTimeout(timer);
      port = undefined;
      onWelcome(mine);
    };
    target.postMessage(hello, origin, [channel.port2]);
    timer = setTimeout(() => (isWorthIt() ? attempt() : stop()), pauseMs);
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  };
  attempt();
  return stop;
}

/** Says goodbye, so that the other side need not keep its end. */
export function hangUp(port: MessagePort): void {
  port.onmessage = null;
  port.postMessage({ kind: 'bye' });
  port.close();
}
